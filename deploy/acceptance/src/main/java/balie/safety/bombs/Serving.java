package balie.safety.bombs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Ways of serving too much. Whoever is served may hang up at any time, which is what should happen. */
final class Serving {
    private static final int BLOCK = 1 << 20;

    private Serving() {}

    /** A beginning, then the same again and again, so many times. */
    static HttpHandler repeated(String type, String begin, String again, int times) {
        return streaming(type, "", out -> {
            out.write(begin.getBytes(UTF_8));
            var block = again.getBytes(UTF_8);
            for (int time = 0; time < times; time++) out.write(block);
        });
    }

    /** One byte a second, without end. */
    static HttpHandler dripping(String type) {
        return streaming(type, "", out -> {
            out.write("<rss><channel>".getBytes(UTF_8));
            while (true) {
                out.write(' ');
                out.flush();
                pause();
            }
        });
    }

    /** As fast as it is taken, without end. */
    static HttpHandler endless(String type, String begin) {
        return streaming(type, "", out -> {
            out.write(begin.getBytes(UTF_8));
            var block = "<item><title>nog een</title></item>".repeat(1_000).getBytes(UTF_8);
            while (true) out.write(block);
        });
    }

    /** So many megabytes of spaces, which gzip makes a thousandth of. */
    static HttpHandler zipped(String type, String begin, int megabytes) {
        return streaming(type, "gzip", out -> {
            out.write(gzip(begin, 0));
            var member = gzip("", 100);
            for (int each = 0; each < megabytes / 100; each++) out.write(member);
        });
    }

    /** The same as bytes in memory. */
    static byte[] packed(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        var member = gzip("", 100);
        for (int each = 0; each < megabytes / 100; each++) bytes.writeBytes(member);
        return bytes.toByteArray();
    }

    /** Gzip of gzip, as two encodings declare it. */
    static HttpHandler zippedTwice(String type) {
        return streaming(type, "gzip, gzip", out -> {
            try (var zip = new GZIPOutputStream(out)) {
                zip.write(gzip("<rss>", 100));
            }
        });
    }

    /** Thousands of header lines, each as long as it may be. */
    static HttpHandler headers() {
        return exchange -> {
            try (exchange) {
                for (int line = 0; line < 5_000; line++)
                    exchange.getResponseHeaders().set("X-Veel-" + line, "v".repeat(4_000));
                exchange.sendResponseHeaders(200, -1);
            }
        };
    }

    /** A redirect to itself. */
    static HttpHandler circle() {
        return exchange -> {
            try (exchange) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(302, -1);
            }
        };
    }

    private static byte[] gzip(String begin, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(begin.getBytes(UTF_8));
            var block = " ".repeat(BLOCK).getBytes(UTF_8);
            for (int each = 0; each < megabytes; each++) zip.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a body. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static HttpHandler streaming(String type, String encoding, Writer writer) {
        return exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                if (!encoding.isEmpty()) exchange.getResponseHeaders().set("Content-Encoding", encoding);
                exchange.sendResponseHeaders(200, 0);
                write(exchange, writer);
            }
        };
    }

    private static void write(HttpExchange exchange, Writer writer) {
        try {
            writer.write(exchange.getResponseBody());
        } catch (IOException e) {
            // Hung up on, as it should be.
        }
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IOException("the site closes", e);
        }
    }
}
