package balie.reporting.rate;

import balie.platform.session.Person;
import balie.reporting.problem.ProblemType;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Takes so many requests of each key or person on the portal's addresses, tells with each answer how many are left (IETF draft
 * RateLimit header fields), and refuses more until some have come back.
 */
@Singleton
class RateLimits {
    private static final String PORTAL = "/api/v1/clients/";
    private static final String LEFT = "balie.rate";
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Person person;
    private final Portals portals;

    RateLimits(Person person, Portals portals) {
        this.person = person;
        this.portals = portals;
    }

    @ServerRequestFilter
    Optional<Response> limit(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(PORTAL)) return Optional.empty();
        var probe = portals.take(person.login());
        request.setProperty(LEFT, probe);
        return probe.isConsumed() ? Optional.empty() : Optional.of(refusal(probe.getNanosToWaitForRefill()));
    }

    static Response refusal(long nanos) {
        var problem = ProblemType.TOO_MANY_REQUESTS.saying(
                "Wait as long as Retry-After says, and ask less often; ETags save work, not requests.");
        return Response.fromResponse(problem.toResponse())
                .header("Retry-After", seconds(nanos))
                .build();
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(LEFT) instanceof ConsumptionProbe probe)) return;
        var left = "\"requests\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset());
        response.getHeaders().putSingle("RateLimit-Policy", portals.policy());
        response.getHeaders().putSingle("RateLimit", left);
    }

    static long seconds(long nanos) {
        return Math.max(1, (nanos + SECOND - 1) / SECOND);
    }
}
