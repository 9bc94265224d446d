package balie.safety.bombs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A request that a stranger sends: too much, or just what it should be. Headers are whole lines. */
record Letter(String name, String method, String path, List<String> headers, Writing body) {
    private static final String JSON = "Content-Type: application/json";

    /** Writes a body as it goes over the line. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** A question without a body. */
    static Letter asking(String name, String path) {
        return new Letter(name, "GET", path, List.of(), out -> {});
    }

    /** A body that tells its length. */
    static Letter of(String name, String path, byte[] body) {
        return new Letter(name, "POST", path, List.of(JSON, "Content-Length: " + body.length), out -> out.write(body));
    }

    static Letter of(String name, String path, String body) {
        return of(name, path, body.getBytes(UTF_8));
    }

    /** A body in chunks, of which nobody knows how many there are. */
    static Letter chunked(String name, String path, Writing body) {
        return new Letter(name, "POST", path, List.of(JSON, "Transfer-Encoding: chunked"), body);
    }

    Letter with(String... lines) {
        var more = new ArrayList<>(headers);
        more.addAll(List.of(lines));
        return new Letter(name, method, path, List.copyOf(more), body);
    }

    byte[] head(String host) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                .formatted(
                        method,
                        path,
                        host,
                        String.join(
                                "", headers.stream().map(line -> line + "\r\n").toList()))
                .getBytes(UTF_8);
    }
}
