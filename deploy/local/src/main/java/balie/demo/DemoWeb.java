package balie.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Executors;

/** The program that serves the demo's web; arguments: port and address. */
public final class DemoWeb {
    private final Routes routes;
    private final Clock clock;

    private DemoWeb(Routes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    public static void main(String... arguments) throws IOException {
        start(Integer.parseInt(arguments[0]), arguments[1], Clock.systemUTC());
    }

    static HttpServer start(int port, String address, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(address, port), 0);
        var origin = "http://" + address + ":" + server.getAddress().getPort();
        var web = new DemoWeb(new Routes(new SmallWeb(), origin), clock);
        server.createContext("/", web::handle);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        return server;
    }

    /** When something among the posts last changed. */
    static Instant changed(List<Post> posts, Instant now) {
        return posts.stream()
                .map(post -> post.changedAt(now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            if (method.equals("GET") || method.equals("HEAD"))
                send(exchange, routes.answer(exchange.getRequestURI().getPath(), clock.instant()));
            else exchange.sendResponseHeaders(405, -1);
        }
    }

    private static void send(HttpExchange exchange, WebAnswer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("ETag", answer.etag());
        if (answer.changedAt() != null)
            headers.set(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            answer.changedAt().atOffset(ZoneOffset.UTC)));
        if (answer.isKnown(exchange.getRequestHeaders().getFirst("If-None-Match"), since(exchange)))
            exchange.sendResponseHeaders(304, -1);
        else sendBody(exchange, answer);
    }

    private static void sendBody(HttpExchange exchange, WebAnswer answer) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), answer.bytes().length);
        exchange.getResponseBody().write(answer.bytes());
    }

    /** Null when it is not asked, or not in a way that is understood. */
    private static Instant since(HttpExchange exchange) {
        var written = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        if (written == null) return null;
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
