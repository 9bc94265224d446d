package balie.reporting.rate;

import balie.platform.session.Problem;
import balie.reporting.key.PresentedKey;
import balie.reporting.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Stops looking up keys for an address from which too many were refused, whatever it presents, until some time has passed. Keys that were
 * good lately are looked at nevertheless: they may share the address with one that is broken.
 */
@ApplicationScoped
class RefusedTries {
    /** After the guard of origins, before authentication. */
    private static final int EARLY = 250;

    private static final String PORTAL = "/api/v1/";
    private static final int UNAUTHORIZED = 401;

    private final Portals portals;
    private final RateConfig config;
    private final Allowances tries;

    RefusedTries(Portals portals, RateConfig config) {
        this.portals = portals;
        this.config = config;
        this.tries = new Allowances(config.refusals(), config.window());
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        if (!request.normalizedPath().startsWith(PORTAL)) {
            request.next();
            return;
        }
        var address = request.request().remoteAddress().hostAddress();
        if (tries.isSpent(address) && !isKnown(request)) refuse(request);
        else {
            request.addEndHandler(ended -> count(request, address));
            request.next();
        }
    }

    private boolean isKnown(RoutingContext request) {
        return PresentedKey.login(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(portals::know)
                .isPresent();
    }

    private void count(RoutingContext request, String address) {
        if (request.response().getStatusCode() == UNAUTHORIZED) count(address);
    }

    void count(String address) {
        tries.take(address);
    }

    private void refuse(RoutingContext request) {
        var wait = config.window().toNanos() / config.refusals();
        var problem = ProblemType.TOO_MANY_REQUESTS.saying(
                "Too many keys from this address were refused. Check the key before you try again.");
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", Long.toString(RateLimits.seconds(wait)))
                .end(ProblemType.json(problem));
    }
}
