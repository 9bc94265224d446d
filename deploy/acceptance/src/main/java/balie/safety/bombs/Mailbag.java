package balie.safety.bombs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What strangers send. */
final class Mailbag {
    private static final String GZIP = "Content-Encoding: gzip";
    private static final int MEGABYTE = 1 << 20;
    private static final String POST = """
            {"type": "post.created", "data": {"id": "%s", "text": "Waar blijft mijn pakket?", "more": %s}}""";

    private Mailbag() {}

    /** To an inbound webhook, with the right signature and without one. */
    static List<Letter> hooks(String path, Signer signer) {
        return Stream.of(
                        Letter.of("10 GB in 10 MB", path, Serving.packed(10_000))
                                .with(GZIP),
                        Letter.of("400 MB in 400 kB", path, Serving.packed(400)).with(GZIP),
                        Letter.of("100 MB", path, post("\"" + "a".repeat(100 * MEGABYTE) + "\"")),
                        Letter.of("arrays in arrays", path, post(nested())),
                        Letter.of("objects in objects", path, "{\"data\":".repeat(60_000)),
                        Letter.of("an array of 100,000", path, "[" + "1,".repeat(100_000) + "1]"),
                        Letter.of("a long number", path, post("1".repeat(400_000))),
                        Letter.of("a huge number", path, post("1, \"author\": {\"followers\": 1e999999999}")),
                        Letter.of("headers", path, post("1")).with(lines(5_000)),
                        Letter.of("a long header", path, post("1")).with("X-Lang: " + "v".repeat(MEGABYTE)),
                        Letter.chunked("without end", path, Mailbag::endless))
                .flatMap(letter -> Stream.of(letter, signer.sign(letter)))
                .toList();
    }

    /** What a sender may send: as it is written, and with 100,000 items that nobody wants. */
    static List<Letter> welcome(String path, Signer signer) {
        return List.of(
                signer.sign(Letter.of("an ordinary message", path, post("1"))),
                signer.sign(Letter.of("a long message", path, post("[" + "1,".repeat(100_000) + "1]"))));
    }

    /** To the portal's addresses, with a good key. */
    static List<Letter> portal(String client, String key) {
        var own = "/api/v1/clients/" + client;
        var webhooks = own + "/webhooks";
        return Stream.of(
                        Letter.asking("a query of 100 kB", own + "/mentions?cursor=" + "a".repeat(100_000)),
                        Letter.asking("a query of 7 kB", own + "/mentions?cursor=" + "a".repeat(7_000)),
                        Letter.asking("a thousand limits", own + "/mentions?" + "limit=0&".repeat(900)),
                        Letter.asking("an absurd limit", own + "/mentions?limit=" + "9".repeat(5_000)),
                        Letter.asking("the largest limit", own + "/mentions?limit=2147483647"),
                        Letter.asking("a limit below nothing", own + "/mentions?limit=-1"),
                        Letter.asking("all years", own + "/summary?from=-999999999-01-01&to=%2B999999999-12-31&zone=x"),
                        Letter.asking("a long zone", own + "/summary?zone=" + "Europe/".repeat(1_000)),
                        Letter.of("a name of arrays", webhooks, "{\"name\": " + nested() + "}"),
                        Letter.of("feeds in feeds", webhooks, "{\"feeds\": " + nested() + "}"),
                        Letter.of("100,000 feeds", webhooks, "{\"feeds\": [" + "1,".repeat(100_000) + "1]}"),
                        Letter.of("a name of 400 kB", webhooks, "{\"name\": \"" + "a".repeat(400_000) + "\"}"),
                        Letter.of("100 MB", webhooks, new byte[100 * MEGABYTE]),
                        Letter.of("9 MB", webhooks, "{\"name\": \"" + "a".repeat(9 * MEGABYTE) + "\"}"),
                        Letter.of("10 GB in 10 MB", webhooks, Serving.packed(10_000))
                                .with(GZIP),
                        Letter.of("400 MB in 400 kB", webhooks, Serving.packed(400))
                                .with(GZIP),
                        Letter.chunked("without end", webhooks, Mailbag::endless),
                        Letter.asking("headers", own + "/ping").with(lines(5_000)))
                .map(letter -> letter.with("Authorization: Bearer " + key))
                .toList();
    }

    /** A byte a second, in chunks, without end. */
    static Letter dripping(String path) {
        return Letter.chunked("a byte a second", path, out -> {
            while (true) {
                chunk(out, " ".getBytes(US_ASCII));
                out.flush();
                Serving.pause();
            }
        });
    }

    private static void endless(OutputStream out) throws IOException {
        var block = " ".repeat(MEGABYTE).getBytes(US_ASCII);
        while (true) chunk(out, block);
    }

    private static void chunk(OutputStream out, byte[] content) throws IOException {
        out.write((Integer.toHexString(content.length) + "\r\n").getBytes(US_ASCII));
        out.write(content);
        out.write("\r\n".getBytes(US_ASCII));
    }

    private static String post(String more) {
        return POST.formatted("brief-" + more.length(), more);
    }

    private static String nested() {
        return "[".repeat(100_000) + "]".repeat(100_000);
    }

    private static String[] lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(line -> "X-Veel-" + line + ": " + "v".repeat(100))
                .toArray(String[]::new);
    }
}
