package balie.platform.delivery;

import java.nio.charset.StandardCharsets;

/**
 * Finds, in JSON, text that PostgreSQL cannot store: U+0000, half of a surrogate pair, and bytes that are no UTF-8 (RFC 3629), of which the
 * parser would make such halves. The first two can be written as an escape only; a backslash that is itself escaped begins none.
 */
final class Unstorable {
    private final byte[] json;
    private int at;

    private Unstorable(byte[] json) {
        this.json = json;
    }

    static boolean isIn(byte[] json) {
        return new Unstorable(json).found();
    }

    private boolean found() {
        while (at < json.length) {
            if (json[at] < 0) {
                if (isMalformed()) return true;
            } else if (json[at] != '\\') at++;
            else if (isUnicode()) {
                if (isBad()) return true;
            } else at += 2;
        }
        return false;
    }

    /** Looks at one character of several bytes, and steps behind it; one that the end cuts off is left to the parser. */
    private boolean isMalformed() {
        int lead = json[at] & 0xff;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0) return true;
        for (int next = 1; next < length && at + next < json.length; next++) {
            int least = next > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int most = next > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            int value = json[at + next] & 0xff;
            if (value < least || value > most) return true;
        }
        at += length;
        return false;
    }

    /** Looks at one escape, and steps behind it and behind the second half of a pair. */
    private boolean isBad() {
        int unit = unit();
        at += 6;
        if (unit < 0) return false;
        if (unit == 0 || Character.isLowSurrogate((char) unit)) return true;
        if (!Character.isHighSurrogate((char) unit)) return false;
        if (!isUnicode() || !Character.isLowSurrogate((char) unit())) return true;
        at += 6;
        return false;
    }

    private boolean isUnicode() {
        return at + 5 < json.length && json[at] == '\\' && json[at + 1] == 'u';
    }

    /** The escaped UTF-16 unit; negative where there are no four hex digits, which the parser will say. */
    private int unit() {
        var digits = new String(json, at + 2, 4, StandardCharsets.ISO_8859_1);
        return digits.matches("[0-9a-fA-F]{4}") ? Integer.parseInt(digits, 16) : -1;
    }
}
