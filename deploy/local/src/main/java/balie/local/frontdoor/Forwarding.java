package balie.local.frontdoor;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;

/** Tells the service who asked and under which address; what the asker says about that itself is dropped. */
final class Forwarding implements ProxyInterceptor {
    private static final List<String> OTHERS =
            List.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url", "proxy");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var asked = request.proxiedRequest();
        drop(request.headers());
        request.putHeader("X-Forwarded-For", asked.remoteAddress().hostAddress());
        request.putHeader("X-Forwarded-Proto", "http");
        request.putHeader("X-Forwarded-Host", asked.authority().toString());
        return context.sendRequest();
    }

    private static void drop(MultiMap headers) {
        for (var name : List.copyOf(headers.names())) if (speaksOfTheAsker(name)) headers.remove(name);
    }

    private static boolean speaksOfTheAsker(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || OTHERS.contains(lower);
    }
}
