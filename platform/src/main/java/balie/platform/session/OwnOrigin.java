package balie.platform.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Lets a request that may change something pass only when it comes from our own pages, or from no browser at all: other sites' pages can
 * make a browser send our cookies, but not hide where they are.
 */
@ApplicationScoped
class OwnOrigin {
    /** Before authentication, whose priority is 200. */
    private static final int EARLY = 300;

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String own;

    OwnOrigin(SessionConfig config) {
        this.own = originOf(config.origin());
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        if (HARMLESS.contains(request.request().method()) || isOurs(request)) request.next();
        else refuse(request);
    }

    private boolean isOurs(RoutingContext request) {
        var headers = request.request().headers();
        return isOurs(
                own,
                headers.get("Sec-Fetch-Site"),
                headers.get("Origin"),
                headers.contains("Cookie"),
                headers.contains("Authorization"));
    }

    /** A browser tells where a request comes from; without a word of that, and without a cookie, none is at work. */
    static boolean isOurs(String own, String site, String origin, boolean cookie, boolean authorization) {
        if ("same-origin".equals(site) || own.equals(origin)) return true;
        if (authorization && !cookie) return true;
        return site == null && origin == null && !cookie;
    }

    private static void refuse(RoutingContext request) {
        var problem = Problem.of(
                Response.Status.FORBIDDEN,
                "The request comes from another site's page. Open Balie itself and try again; programs send a bearer token and no cookie.");
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(problem.toJson());
    }

    private static String originOf(URI url) {
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port;
    }
}
