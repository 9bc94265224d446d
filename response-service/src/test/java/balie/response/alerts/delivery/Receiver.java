package balie.response.alerts.delivery;

import balie.response.House;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver of webhooks on this machine, where the desk may reach it. Keeps what came, by path. */
final class Receiver implements AutoCloseable {
    private final List<Hit> hits = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** One request. */
    record Hit(String path, Map<String, List<String>> headers, String body, int status) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse(null);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", House.hookPort()), 0);
        server.setExecutor(threads);
        server.start();
    }

    static String url(String path) {
        return "http://127.0.0.1:" + House.hookPort() + path;
    }

    /** Takes what comes there, after it has failed some times. */
    void take(String path, int failures) {
        var left = new AtomicInteger(failures);
        server.createContext(path, exchange -> answer(exchange, path, left.getAndDecrement() > 0 ? 503 : 204));
    }

    /** Accepts what comes there and never answers. */
    void hang(String path) {
        server.createContext(path, exchange -> {
            answerable(exchange, path, 0);
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    List<Hit> hits(String path) {
        return hits.stream().filter(hit -> hit.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange, String path, int status) throws IOException {
        answerable(exchange, path, status);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void answerable(HttpExchange exchange, String path, int status) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        hits.add(new Hit(path, Map.copyOf(exchange.getRequestHeaders()), body, status));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
