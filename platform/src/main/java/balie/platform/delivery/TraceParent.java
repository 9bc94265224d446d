package balie.platform.delivery;

import java.nio.charset.StandardCharsets;

/**
 * The W3C trace parent of an event: version 00, sampled. The trace id is the id of what the event is about, so that everything that
 * happened to one mention is one trace, also over replays; the parent id is derived from the event's id. Written for every event, so digit
 * by digit.
 */
final class TraceParent {
    private static final byte[] BLANK =
            ("00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01").getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TRACE = 3;
    private static final int PARENT = TRACE + 32 + 1;

    private TraceParent() {}

    static byte[] of(Packet event) {
        var text = BLANK.clone();
        write(event.subject().getMostSignificantBits(), text, TRACE);
        write(event.subject().getLeastSignificantBits(), text, TRACE + 16);
        write(parent(event.id()), text, PARENT);
        return text;
    }

    /** FNV-1a of the event's id; never zero, which would be no parent. */
    private static long parent(byte[] id) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : id) hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        return hash == 0 ? 1 : hash;
    }

    private static void write(long bits, byte[] text, int at) {
        for (int digit = 0; digit < 16; digit++) text[at + digit] = DIGITS[(int) (bits >>> (60 - 4 * digit)) & 0xf];
    }
}
