package balie.reporting.rebuild;

import balie.platform.session.Problem;
import balie.platform.session.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rebuilds all figures from the topics, and tells how far that is. */
@Path("/reports/api/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Rebuild")
class RebuildResource {
    private static final URI HERE = URI.create("/reports/api/rebuild");

    private final Rebuilds rebuilds;
    private final RebuildReports reports;

    RebuildResource(Rebuilds rebuilds, RebuildReports reports) {
        this.rebuilds = rebuilds;
        this.reports = reports;
    }

    @POST
    @Operation(summary = "Make all figures anew from the topics; pages show the old ones until it is done")
    @APIResponse(
            responseCode = "202",
            description = "It runs now",
            content = @Content(schema = @Schema(implementation = RebuildStatus.class)))
    @APIResponse(responseCode = "409", description = "One runs already")
    public Response start() throws SQLException {
        if (!rebuilds.start())
            return Problem.of(Response.Status.CONFLICT, "A rebuild runs already; ask here with GET how far it is.")
                    .toResponse();
        return Response.accepted(reports.latest()).location(HERE).build();
    }

    @GET
    @Operation(summary = "How the latest rebuild stands, or how it ended")
    public RebuildStatus latest() throws SQLException {
        return reports.latest();
    }
}
