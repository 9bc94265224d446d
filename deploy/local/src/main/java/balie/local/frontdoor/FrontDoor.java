package balie.local.frontdoor;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import java.time.Duration;
import java.util.Set;

/**
 * The front door as a process of its own: listens on loopback and passes each request on, streams unbuffered. It answers under the
 * names of this machine only, so that no other site can point its own name here.
 */
public final class FrontDoor {
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    /** Longer than the heartbeat of a live page, so that only dead connections go. */
    private static final Duration IDLE = Duration.ofSeconds(120);

    /** A browser or a program sends its headers at once; whoever takes longer only holds a connection. */
    private static final Duration FIRST_REQUEST = Duration.ofSeconds(10);

    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Vertx vertx;
    private final int port;
    private final Routes routes;
    private final HttpProxy proxy;
    private final Patience patience;

    private FrontDoor(Vertx vertx, int port, Routes routes) {
        this.vertx = vertx;
        this.port = port;
        this.routes = routes;
        this.patience = new Patience(vertx, FIRST_REQUEST, IDLE);
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(1000)
                .setConnectTimeout(2000)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS));
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(this::connect)
                .addInterceptor(new Forwarding())
                .addInterceptor(new AwayPage());
    }

    /** @param arguments the port to listen on, and those of collector, triage, response and reporting */
    public static void main(String[] arguments) {
        var ports =
                java.util.Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        open(ports[0], new Routes(ports[1], ports[2], ports[3], ports[4])).onFailure(failure -> {
            System.err.println("The front door cannot listen on port " + ports[0] + ": " + failure.getMessage());
            System.exit(1);
        });
    }

    /** Listens on that port; completes when it does. */
    static Future<Vertx> open(int port, Routes routes) {
        var vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        var door = new FrontDoor(vertx, port, routes);
        return door.listen("127.0.0.1")
                .compose(listening -> door.listen("::1").otherwiseEmpty())
                .map(vertx);
    }

    private Future<?> listen(String address) {
        var options = new HttpServerOptions()
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setIdleTimeout((int) IDLE.toSeconds())
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(false);
        return vertx.createHttpServer(options)
                .connectionHandler(patience::welcome)
                .requestHandler(this::take)
                .listen(port, address);
    }

    private void take(HttpServerRequest request) {
        patience.serve(request);
        var authority = request.authority();
        if (authority == null || !OUR_NAMES.contains(authority.host())) {
            refuse(request, 421, "This is not the desk's address; open http://localhost:" + port + " instead.");
        } else if (!PathCheck.isPlain(request.path())) {
            refuse(request, 400, "This path is not one of ours.");
        } else if (routes.find(request.path()).isEmpty()) {
            refuse(request, 404, "There is nothing here; the desk is at http://localhost:" + port + ".");
        } else if (isPageUnderAnotherName(request)) {
            request.response()
                    .setStatusCode(307)
                    .putHeader("Location", "http://localhost:" + authority.port() + request.uri())
                    .end();
        } else {
            proxy.handle(request);
        }
    }

    /** Sessions belong to one name, so a person who comes by the number is led to it. */
    private static boolean isPageUnderAnotherName(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && AwayPage.wantsPage(request)
                && !request.authority().host().equals("localhost");
    }

    private static void refuse(HttpServerRequest request, int status, String line) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(line + "\n");
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        var origin = routes.find(context.request().proxiedRequest().path()).orElseThrow();
        return context.client()
                .request(new RequestOptions().setHost("127.0.0.1").setPort(origin.port()));
    }
}
