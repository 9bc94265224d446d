package balie.safety;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on loopback that the desk may fetch from; checks put on it what they want fetched. */
public final class Site implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

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

    /** Has a document at a path. */
    public void show(String path, String mediaType, String document) {
        var body = document.getBytes(StandardCharsets.UTF_8);
        open(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", mediaType + "; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
