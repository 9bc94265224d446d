package balie.speed.chain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The sites that have the feeds, each at a loopback address of its own, so that one is not waited for because of another. */
final class Sites implements AutoCloseable {
    private static final int FIRST = 40;

    private final List<HttpServer> servers = new ArrayList<>();
    private final List<Outlet> outlets = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(3, work -> {
        var thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });

    Sites(int count, Ledger ledger) throws IOException {
        for (int site = 0; site < count; site++) {
            var server = HttpServer.create(new InetSocketAddress("127.0.0." + (FIRST + site), 0), 0);
            var outlet = new Outlet("http://" + address(server), ledger);
            server.createContext("/feed.xml", exchange -> serve(exchange, outlet));
            server.setExecutor(threads);
            server.start();
            servers.add(server);
            outlets.add(outlet);
        }
    }

    List<Outlet> outlets() {
        return outlets;
    }

    /** As exceptions of the outbound guard name them. */
    String addresses() {
        return String.join(",", servers.stream().map(Sites::address).toList());
    }

    private static String address(HttpServer server) {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private static void serve(HttpExchange exchange, Outlet outlet) throws IOException {
        try (exchange) {
            var edition = outlet.read(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (edition == null) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", edition.tag());
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, edition.body().length);
            exchange.getResponseBody().write(edition.body());
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
