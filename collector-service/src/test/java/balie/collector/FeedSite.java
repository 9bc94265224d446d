package balie.collector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A web site on loopback, reached under several addresses, whose pages a test sets and whose visits it sees. */
public final class FeedSite implements QuarkusTestResourceLifecycleManager {
    private static final int HOSTS = 7;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> present = new ConcurrentHashMap<>();
    private final Map<String, Integer> mostPresent = new ConcurrentHashMap<>();
    private final List<HttpServer> servers = new CopyOnWriteArrayList<>();

    /** What a page answers. */
    public record Page(int status, Map<String, String> headers, byte[] body, long delayMillis) {
        public static Page of(String body) {
            return new Page(200, Map.of("Content-Type", "application/xml; charset=utf-8"), body.getBytes(UTF_8), 0);
        }

        public static Page html(String body) {
            return of(body).with("Content-Type", "text/html; charset=utf-8");
        }

        public static Page json(String body) {
            return of(body).with("Content-Type", "application/json");
        }

        public Page with(String header, String value) {
            var more = new HashMap<>(headers);
            more.put(header, value);
            return new Page(status, more, body, delayMillis);
        }

        public Page answering(int otherStatus) {
            return new Page(otherStatus, headers, body, delayMillis);
        }

        public Page after(long millis) {
            return new Page(status, headers, body, millis);
        }
    }

    /** A request that came. */
    public record Visit(String path, String ifNoneMatch, String ifModifiedSince, int answered) {}

    @Override
    public Map<String, String> start() {
        try {
            for (int host = 1; host <= HOSTS; host++) serve(host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "balie.outbound.allow",
                String.join(",", servers.stream().map(FeedSite::place).toList()));
    }

    private void serve(int host) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0." + (10 + host)), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "feed-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
        servers.add(server);
    }

    private static String place(HttpServer server) {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    /** The address of a page on one of the site's hosts, 0 to 6. */
    public String url(int host, String path) {
        return "http://" + place(servers.get(host)) + path;
    }

    public void set(String path, Page page) {
        pages.put(path, page);
    }

    /** A page that only one of the hosts has. */
    public void set(int host, String path, Page page) {
        pages.put(place(servers.get(host)) + path, page);
    }

    public List<Visit> visits(String path) {
        return visits.stream().filter(visit -> visit.path().equals(path)).toList();
    }

    /** The most requests that were under way at one host at the same time. */
    public int mostAtOnce(int host) {
        return mostPresent.getOrDefault(place(servers.get(host)), 0);
    }

    /** How many requests are under way at one host now. */
    public int present(int host) {
        return present.getOrDefault(place(servers.get(host)), new AtomicInteger())
                .get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host");
        var page = page(host, exchange.getRequestURI());
        keepWaiting(host, page.delayMillis());
        try (exchange) {
            answer(exchange, exchange.getRequestURI().getPath(), page);
        }
    }

    /** Whoever has an answer may be back before we would have noticed that he left, so he counts as gone just before. */
    private void keepWaiting(String host, long millis) {
        int now = present.computeIfAbsent(host, any -> new AtomicInteger()).incrementAndGet();
        mostPresent.merge(host, now, Math::max);
        pause(millis);
        present.get(host).decrementAndGet();
    }

    /** Set for this host or for all, with its query or whatever that is. */
    private Page page(String host, URI asked) {
        var whole = asked.getRawQuery() == null ? asked.getPath() : asked.getPath() + "?" + asked.getRawQuery();
        return Stream.of(host + whole, whole, host + asked.getPath(), asked.getPath())
                .map(pages::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Page.of("").answering(404));
    }

    private void answer(HttpExchange exchange, String path, Page page) throws IOException {
        var asked = exchange.getRequestHeaders().getFirst("If-None-Match");
        boolean unchanged = asked != null && asked.equals(page.headers().get("ETag"));
        int status = unchanged ? 304 : page.status();
        visits.add(new Visit(path, asked, exchange.getRequestHeaders().getFirst("If-Modified-Since"), status));
        page.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = unchanged || page.body().length == 0;
        exchange.sendResponseHeaders(status, empty ? -1 : page.body().length);
        if (!empty) exchange.getResponseBody().write(page.body());
    }

    private static void pause(long millis) {
        if (millis > 0) LockSupport.parkNanos(millis * 1_000_000);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FeedSite.class));
    }

    @Override
    public void stop() {
        for (var server : servers) server.stop(0);
    }
}
