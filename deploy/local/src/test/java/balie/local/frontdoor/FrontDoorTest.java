package balie.local.frontdoor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import balie.servers.FreePorts;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
    private static final AtomicReference<HttpServerRequest> LIVE = new AtomicReference<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Vertx behind;
    private static Vertx door;
    private static int port;

    @BeforeAll
    static void open() {
        var ports = FreePorts.find(5);
        behind = Vertx.vertx();
        behind.createHttpServer()
                .requestHandler(FrontDoorTest::answer)
                .listen(ports.get(1), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = ports.get(0);
        door = FrontDoor.open(port, new Routes(ports.get(1), ports.get(2), ports.get(3), ports.get(4)))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    static void close() {
        door.close();
        behind.close();
    }

    private static void answer(HttpServerRequest request) {
        if (request.path().equals("/sources/live")) {
            LIVE.set(request);
            request.response()
                    .setChunked(true)
                    .putHeader("Content-Type", "text/event-stream")
                    .write("data: one\n\n");
            return;
        }
        var told = new StringBuilder();
        request.headers().forEach((name, value) -> told.append(name.toLowerCase(java.util.Locale.ROOT))
                .append(": ")
                .append(value)
                .append('\n'));
        request.bodyHandler(body ->
                request.response().end(told.append("body: ").append(body).toString()));
    }

    @Test
    void aServiceLearnsWhoAskedAndWhereAndNothingThatTheAskerClaims() throws Exception {
        var answer = CLIENT.send(
                request("/sources/echo")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "host=evil.example")
                        .POST(HttpRequest.BodyPublishers.ofString("hello"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body())
                .contains("x-forwarded-for: 127.0.0.1\n")
                .contains("x-forwarded-host: localhost:" + port + "\n")
                .contains("x-forwarded-proto: http\n")
                .contains("body: hello")
                .doesNotContain("evil", "6.6.6.6");
    }

    @Test
    void eventsOfALivePagePassAsTheyCome() throws Exception {
        var answer = CLIENT.send(request("/sources/live").build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            LIVE.get().response().write("data: two\n\n");
            lines.readLine();
            assertThat(lines.readLine()).isEqualTo("data: two");
        }
    }

    /** The connection beside it is served, lies still for longer, and is served again. */
    @Test
    void whoSendsHeadersByteByByteIsCutOff() throws Exception {
        try (var beside = new Socket("localhost", port);
                var slow = new Socket("localhost", port)) {
            assertThat(ask(beside)).contains("200 OK");
            slow.getOutputStream()
                    .write("GET /sources/echo HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(US_ASCII));
            long began = System.nanoTime();

            drip(slow, Duration.ofSeconds(60));

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(40));
            assertThat(ask(beside)).contains("200 OK");
        }
    }

    private static String ask(Socket connection) throws IOException {
        connection
                .getOutputStream()
                .write(("GET /sources/echo HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n").getBytes(US_ASCII));
        var answer = new byte[4096];
        return new String(answer, 0, Math.max(0, connection.getInputStream().read(answer)), US_ASCII);
    }

    /** A byte ten times a second until the other side has enough of it. */
    private static void drip(Socket connection, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (System.nanoTime() < end) {
                connection.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException cutOff) {
            // What is hoped for; the time tells.
        }
    }

    @Test
    void aPersonSeesAPageThatTriesAgainWhileAServiceIsAway() throws Exception {
        var answer = get("/triage", "text/html", "nl-NL,nl;q=0.9");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("3");
        assertThat(answer.body())
                .contains("<html lang=\"nl\">", "Een ogenblik geduld", "http-equiv=\"refresh\" content=\"3\"");
        assertThat(get("/triage", "text/html", "de").body()).contains("<html lang=\"en\">", "One moment, please");
    }

    @Test
    void aProgramGetsAProblemWhileAServiceIsAway() throws Exception {
        var answer = get("/reports/api/rebuild", "application/json", "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":503");
    }

    @Test
    void whatWasSentIsNotSentAgainByThePage() throws Exception {
        var answer = CLIENT.send(
                request("/triage/x")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("refresh").contains("send it again");
    }

    @Test
    void anotherSitesNameIsNotAnswered() throws Exception {
        assertThat(raw("GET /sources/echo HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void aPageByTheNumberIsLedToTheName() throws Exception {
        assertThat(raw("GET /sources/echo?a=1 HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 307")
                .containsIgnoringCase("location: http://localhost:" + port + "/sources/echo?a=1");
    }

    @Test
    void hiddenPathsAndHugeHeadersAreRefused() throws Exception {
        assertThat(raw("GET /sources/../q/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /q/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(raw("GET /sources HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    private static HttpResponse<String> get(String path, String accept, String language) throws Exception {
        return CLIENT.send(
                request(path)
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
