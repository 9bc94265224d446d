package balie.platform.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostTest {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        closing.countDown();
        server.stop(0);
    }

    @Test
    void whatIsSentArrivesWithItsHeadersAndNothingMoreIsSaid() {
        answer("/hook", 204);

        var refused = outbound("127.0.0.1:" + port())
                .post(new Post(
                        url("/hook"), "application/json", Map.of("webhook-id", "7"), "{\"é\":1}".getBytes(UTF_8)));

        assertThat(refused).isEmpty();
        assertThat(received).containsExactly("POST 7 application/json Balie/0.1 {\"é\":1}");
    }

    @Test
    void aRefusalSaysWhyAndHowLongToWait() {
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "30");
            end(exchange, 503);
        });

        var refused = post("/busy").orElseThrow();

        assertThat(refused.cause()).isEqualTo("http-503");
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aRedirectIsNotFollowed() {
        answer("/other", 200);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", url("/other"));
            end(exchange, 307);
        });

        assertThat(post("/moved").orElseThrow().cause()).isEqualTo("redirect-refused");
        assertThat(received).isEmpty();
    }

    @Test
    void loopbackIsRefusedUnlessItIsAnException() {
        answer("/hook", 200);

        var refused = outbound("127.0.0.1:1").post(to("/hook"));

        assertThat(refused.orElseThrow().cause()).isEqualTo("address-refused");
        assertThat(received).isEmpty();
    }

    @Test
    void aReceiverThatNeverAnswersIsGivenUpInTime() {
        server.createContext("/slow", exchange -> await(closing));

        var refused = outbound("127.0.0.1:" + port(), Duration.ofSeconds(1)).post(to("/slow"));

        assertThat(refused.orElseThrow().cause()).isEqualTo("timeout");
    }

    private Optional<Fetched.Refused> post(String path) {
        return outbound("127.0.0.1:" + port()).post(to(path));
    }

    private Post to(String path) {
        return new Post(url(path), "application/json", Map.of(), "{}".getBytes(UTF_8));
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("User-Agent").split(" ")[0],
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            end(exchange, status);
        });
    }

    private static void end(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outbound outbound(String allowed) {
        return outbound(allowed, Duration.ofSeconds(30));
    }

    private static Outbound outbound(String allowed, Duration time) {
        return new Outbound(
                new Limits(time, time, 1000, 1000),
                new Doorkeeper(Resolver.ofTheSystem(), Allowed.of(List.of(allowed))),
                "Balie/0.1 (+https://desk.example)",
                Clock.systemUTC());
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }
}
