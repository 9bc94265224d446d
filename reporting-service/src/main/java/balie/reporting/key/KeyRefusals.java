package balie.reporting.key;

import balie.reporting.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers those whose key opens nothing. */
class KeyRefusals {
    @ServerExceptionMapper
    Response refused(KeyRefused refusal) {
        var problem = ProblemType.KEY_REFUSED.saying(
                "The key is unknown, revoked or past its end. Ask the client for a new one.");
        return Response.fromResponse(problem.toResponse())
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .build();
    }
}
