package balie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.acceptance.Airlines.Post;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.zip.CRC32;

/** Serves one feed a client on loopback, as Atom (plain text) and as RSS (markup) by turns, with ETag and 304. */
final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger served = new AtomicInteger();
    private volatile double shown = 1;
    private volatile int edition;

    FeedServer(Map<String, List<Post>> postsByClient) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        boolean atom = true;
        for (var client : postsByClient.keySet()) {
            var posts = postsByClient.get(client);
            BiFunction<String, List<Post>, String> format = atom ? Feeds::atom : Feeds::rss;
            server.createContext("/" + client, exchange -> serve(exchange, format.apply(client, firstOf(posts))));
            atom = !atom;
        }
        server.start();
    }

    private List<Post> firstOf(List<Post> posts) {
        return posts.subList(0, (int) Math.round(posts.size() * shown));
    }

    /** Shows the first part of every feed only, from 0 to 1. */
    void show(double part) {
        shown = part;
    }

    /** Makes every feed look changed, so that it is fetched whole again. */
    void changeTags() {
        edition++;
    }

    /** How many feeds went out whole. */
    int served() {
        return served.get();
    }

    private void serve(HttpExchange exchange, String feed) throws IOException {
        try (exchange) {
            var body = feed.getBytes(UTF_8);
            var checksum = new CRC32();
            checksum.update(body);
            var tag = "\"" + Long.toHexString(checksum.getValue()) + "-" + edition + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                served.incrementAndGet();
            }
        }
    }

    /** {@code host:port}, as an exception of the outbound guard names it. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String feedOf(String clientId) {
        return "http://" + address() + "/" + clientId;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
