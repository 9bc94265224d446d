package balie.platform.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes one content encoding. Servers send {@code deflate} with and without its zlib wrapping; both are understood. */
final class Unpacking {
    private Unpacking() {}

    /** Empty when the encoding is not one we asked for. */
    static Optional<Opening> named(String encoding) {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> Optional.of(packed -> packed);
            case "gzip", "x-gzip" -> Optional.of(GZIPInputStream::new);
            case "deflate" -> Optional.of(Unpacking::inflate);
            default -> Optional.empty();
        };
    }

    private static InputStream inflate(InputStream packed) throws IOException {
        var peeking = new PushbackInputStream(packed, 2);
        int first = peeking.read();
        int second = peeking.read();
        if (second >= 0) peeking.unread(second);
        if (first >= 0) peeking.unread(first);
        boolean wrapped = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
        return new InflaterInputStream(peeking, new Inflater(!wrapped));
    }

    /** Opens the packed bytes. */
    interface Opening {
        InputStream open(InputStream packed) throws IOException;
    }
}
