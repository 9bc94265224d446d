package balie.safety;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on loopback that the desk may fetch from; checks put on it what they want fetched. */
public final class Site implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Document(String mediaType, byte[] body) {}

    /** @param host an address of this machine */
    Site(String host) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** {@code host:port}, as exceptions of the outbound guard name it. */
    public String address() {
        return server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + address() + path;
    }

    /** Answers at a path, and below it, as the handler says. */
    public void open(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Has a document at a path, in the place of the one before. */
    public void show(String path, String mediaType, String document) {
        var shown = new Document(mediaType + "; charset=utf-8", document.getBytes(StandardCharsets.UTF_8));
        if (documents.put(path, shown) == null) open(path, exchange -> send(exchange, documents.get(path)));
    }

    private static void send(HttpExchange exchange, Document document) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", document.mediaType());
            exchange.sendResponseHeaders(200, document.body().length);
            exchange.getResponseBody().write(document.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
