package balie.reporting.webhook;

import balie.reporting.Running;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A portal's receiver on this machine, where the service may reach it. Keeps what came, by path. */
final class Receiver implements AutoCloseable {
    private final List<Hit> hits = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** One request. */
    record Hit(String path, Map<String, List<String>> headers, String body, int status, Instant at) {
        String id() {
            return header("webhook-id");
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", Running.hookPort()), 0);
        server.setExecutor(threads);
        server.start();
    }

    static String url(String path) {
        return "http://127.0.0.1:" + Running.hookPort() + path;
    }

    /** Takes what comes there, after it has answered some times with that status. */
    void take(String path, int failures, int status, Map<String, String> headers) {
        var left = new AtomicInteger(failures);
        server.createContext(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            answer(exchange, path, left.getAndDecrement() > 0 ? status : 204);
        });
    }

    void take(String path) {
        take(path, 0, 204, Map.of());
    }

    List<Hit> hits(String path) {
        return hits.stream().filter(hit -> hit.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange, String path, int status) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        hits.add(new Hit(path, Map.copyOf(exchange.getRequestHeaders()), body, status, Instant.now()));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
