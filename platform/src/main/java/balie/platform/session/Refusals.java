package balie.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers those who are not signed in, or may not: a page sends them to the login and back, everything else gets a problem. */
class Refusals {
    private static final String RENEW = "/session/renew?next=";

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(ContainerRequestContext request, UriInfo uri) {
        if (Browser.wantsPage(request))
            return Response.status(302).header("Location", RENEW + next(uri)).build();
        var problem = Problem.of(Response.Status.UNAUTHORIZED, "Sign in first, or renew an expired token.");
        return Response.fromResponse(problem.toResponse())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException refusal) {
        return Problem.of(Response.Status.FORBIDDEN, "Your role does not allow this; an administrator can change it.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response keysAway(KeysUnavailable away) {
        var problem = Problem.of(
                Response.Status.SERVICE_UNAVAILABLE,
                "Nobody can sign in here at the moment: response-service does not answer. Try again in a moment.");
        return Response.fromResponse(problem.toResponse())
                .header("Retry-After", 2)
                .build();
    }

    private static String next(UriInfo uri) {
        var asked = uri.getRequestUri();
        var path = asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
