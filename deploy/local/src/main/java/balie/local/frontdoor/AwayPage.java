package balie.local.frontdoor;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers for a service that is away: in plain words with a page that tries again by itself, or as a problem for programs. */
final class AwayPage implements ProxyInterceptor {
    private static final int SECONDS = 3;
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            %s<title>%s · Balie</title>
            </head>
            <body><main><h1>%s</h1><p>%s</p></main></body>
            </html>
            """;
    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":503,"detail":"The service behind this path is starting or away; try again in %d seconds."}
            """;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(away -> Future.succeededFuture(answer(context)));
    }

    private static ProxyResponse answer(ProxyContext context) {
        var asked = context.request().proxiedRequest();
        asked.resume();
        var page = wantsPage(asked);
        var content = page ? page(asked) : PROBLEM.formatted("Service Unavailable", SECONDS);
        return context.request()
                .release()
                .response()
                .setStatusCode(503)
                .putHeader("Content-Type", page ? "text/html; charset=utf-8" : "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("Retry-After", String.valueOf(SECONDS))
                .setBody(Body.body(Buffer.buffer(content)));
    }

    static boolean wantsPage(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static String page(HttpServerRequest asked) {
        var words = words(asked.getHeader("Accept-Language"));
        var again = asked.method().equals(HttpMethod.GET)
                ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS + "\">\n"
                : "";
        return PAGE.formatted(
                words.getLocale().equals(Locale.ROOT) ? "en" : words.getLocale().getLanguage(),
                again,
                words.getString("away.title"),
                words.getString("away.title"),
                words.getString(again.isEmpty() ? "away.again" : "away.waits"));
    }

    private static ResourceBundle words(String acceptLanguage) {
        var dutch = acceptLanguage != null
                && acceptLanguage.toLowerCase(Locale.ROOT).startsWith("nl");
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "balie.local.frontdoor.words", Locale.forLanguageTag(dutch ? "nl" : "en"), control);
    }
}
