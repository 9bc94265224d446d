package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    /** The bytes at which a rule of RFC 3629 begins or ends, and one inside each range. */
    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void saysOfEveryRowOfEdgesWhatTheJdkSays() {
        for (int length = 0; length <= 4; length++) {
            int rows = (int) Math.pow(EDGES.length, length);
            for (int row = 0; row < rows; row++) agrees(edges(row, length));
        }
    }

    @Test
    void saysOfMixedTextWhatTheJdkSays() {
        var random = new Random(7);
        for (int turn = 0; turn < 100_000; turn++) {
            var bytes = "{\"text\":\"Fóróm € \uD83D\uDE21\"}".getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            agrees(bytes);
        }
    }

    private static void agrees(byte[] bytes) {
        if (Utf8.isWellFormed(bytes, 0) != isText(bytes))
            assertThat(bytes).as("the JDK says %s", isText(bytes)).isNull();
    }

    private static byte[] edges(int row, int length) {
        var bytes = new byte[length];
        for (int at = 0, rest = row; at < length; at++, rest /= EDGES.length)
            bytes[at] = (byte) EDGES[rest % EDGES.length];
        return bytes;
    }

    private static boolean isText(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
