package balie.platform.delivery;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where JSON begins to hold more than ASCII without escapes, eight bytes at a time: of most events that is nowhere. */
final class PlainBytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * ONES;

    private PlainBytes() {}

    /** How many there are before the first byte that is none. */
    static int atBeginningOf(byte[] json) {
        int at = 0;
        while (at + Long.BYTES <= json.length && arePlain((long) EIGHT.get(json, at))) at += Long.BYTES;
        while (at < json.length && json[at] >= 0 && json[at] != '\\') at++;
        return at;
    }

    /** A byte that becomes zero when it is compared with a backslash borrows from its high bit. */
    private static boolean arePlain(long eight) {
        long compared = eight ^ BACKSLASHES;
        return ((eight | ((compared - ONES) & ~compared)) & HIGH_BITS) == 0;
    }
}
