package balie.collector.lately;

import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading;
import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries a query before it becomes a monitor. Changes nothing. */
@Path("/sources/api/try")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class TryResource {
    private final Trial trial;

    TryResource(Trial trial) {
        this.trial = trial;
    }

    /** What is to be tried. */
    record Attempt(String query) {}

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT})
    public Response attempt(Attempt attempt) throws SQLException {
        if (attempt == null || attempt.query() == null) return refused("is needed, such as \"floor house\" -job");
        var reading = QueryParser.parse(attempt.query());
        if (reading instanceof QueryReading.NotUnderstood wrong)
            return refused("at character %d: %s".formatted(wrong.position(), wrong.message()));
        return Response.ok(trial.run(((QueryReading.Understood) reading).query(), Optional.empty(), Set.of()))
                .build();
    }

    private static Response refused(String message) {
        return Problem.invalid(List.of(new FieldError("query", message))).toResponse();
    }
}
