package balie.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainBytesTest {
    @Test
    void endWhereAByteIsABackslashOrNoAscii() {
        var random = new Random(5);
        for (int turn = 0; turn < 200_000; turn++) {
            var bytes = new byte[random.nextInt(40)];
            for (int at = 0; at < bytes.length; at++) bytes[at] = oneOfMostlyPlain(random);
            if (PlainBytes.atBeginningOf(bytes) != oneByOne(bytes))
                assertThat(PlainBytes.atBeginningOf(bytes)).as("%s", bytes).isEqualTo(oneByOne(bytes));
        }
    }

    /** With the neighbours of a backslash and of the last ASCII character. */
    private static byte oneOfMostlyPlain(Random random) {
        return random.nextInt(20) > 0
                ? (byte) random.nextInt(0x5c)
                : (byte) new int[] {0x5b, 0x5c, 0x5d, 0x7f, 0x80, 0xdc, 0xff}[random.nextInt(7)];
    }

    private static int oneByOne(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] != '\\') at++;
        return at;
    }
}
