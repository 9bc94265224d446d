package balie.faults.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A number of sites, each at a loopback address of its own and all at one port. */
final class Sites implements AutoCloseable {
    private static final int FIRST = 3;
    private static final int TRIES = 20;

    private final List<HttpServer> servers;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, work -> {
        var thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });

    Sites(int count) throws IOException {
        servers = bound(count);
        for (var server : servers) server.setExecutor(threads);
        servers.forEach(HttpServer::start);
    }

    private static List<HttpServer> bound(int count) throws IOException {
        for (int tries = 1; ; tries++) {
            var servers = new ArrayList<HttpServer>();
            try {
                for (int site = 0; site < count; site++) servers.add(bind(site, servers));
                return servers;
            } catch (BindException e) {
                servers.forEach(server -> server.stop(0));
                if (tries == TRIES) throw e;
            }
        }
    }

    private static HttpServer bind(int site, List<HttpServer> before) throws IOException {
        var port = before.isEmpty() ? 0 : before.get(0).getAddress().getPort();
        return HttpServer.create(new InetSocketAddress("127.0.0." + (FIRST + site), port), 0);
    }

    /** Serves a feed at its path. */
    void open(Feed feed) {
        servers.get(feed.plan().site()).createContext(feed.plan().path(), exchange -> serve(exchange, feed));
    }

    private static void serve(HttpExchange exchange, Feed feed) throws IOException {
        try (exchange) {
            var tag = exchange.getRequestHeaders().getFirst("If-None-Match");
            var page = feed.read(tag);
            exchange.getResponseHeaders().set("ETag", page.tag());
            exchange.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
            if (page.tag().equals(tag)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.sendResponseHeaders(200, page.body().length);
            exchange.getResponseBody().write(page.body());
        }
    }

    /** {@code host:port} of a site. */
    String address(int site) {
        var address = servers.get(site).getAddress();
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** {@code host:port} of all, as exceptions of the outbound guard name them. */
    List<String> addresses() {
        return IntStream.range(0, servers.size()).mapToObj(this::address).toList();
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
