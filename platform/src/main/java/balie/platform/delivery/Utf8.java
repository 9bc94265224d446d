package balie.platform.delivery;

/** Tells UTF-8 from other bytes (RFC 3629, section 4): without a word, the parser would make half of a surrogate pair of some. */
final class Utf8 {
    private final byte[] bytes;
    private int at;

    private Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** From there on, where a character begins. */
    static boolean isWellFormed(byte[] bytes, int from) {
        return new Utf8(bytes, from).isWellFormed();
    }

    private boolean isWellFormed() {
        for (at = nextBeyondAscii(); at < bytes.length; at = nextBeyondAscii()) if (!isCharacter()) return false;
        return true;
    }

    /** Most bytes are ASCII, so this is where the time goes. */
    private int nextBeyondAscii() {
        int next = at;
        while (next < bytes.length && bytes[next] >= 0) next++;
        return next;
    }

    /** Looks at one character of several bytes, and steps behind it. */
    private boolean isCharacter() {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > bytes.length) return false;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (!isBetween(least, most, bytes[at + 1])) return false;
        for (int next = 2; next < length; next++) if (!isBetween(0x80, 0xBF, bytes[at + next])) return false;
        at += length;
        return true;
    }

    private static boolean isBetween(int least, int most, byte value) {
        int unsigned = value & 0xff;
        return unsigned >= least && unsigned <= most;
    }
}
