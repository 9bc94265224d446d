package balie.platform.delivery;

import java.nio.charset.StandardCharsets;

/**
 * Finds, in JSON, text that PostgreSQL cannot store: U+0000 and half of a surrogate pair. In UTF-8 they can be written as an escape only; a
 * backslash that is itself escaped begins none.
 */
final class Unstorable {
    private final byte[] json;
    private int at;

    private Unstorable(byte[] json, int from) {
        this.json = json;
        this.at = from;
    }

    /** From there on, which is not within an escape. */
    static boolean isIn(byte[] json, int from) {
        return new Unstorable(json, from).found();
    }

    private boolean found() {
        for (at = nextEscape(); at < json.length; at = nextEscape()) {
            if (!isUnicode()) at += 2;
            else if (isBad()) return true;
        }
        return false;
    }

    /** Most bytes are none, so this is where the time goes. */
    private int nextEscape() {
        int next = at;
        while (next < json.length && json[next] != '\\') next++;
        return next;
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
