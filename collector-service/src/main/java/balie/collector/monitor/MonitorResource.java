package balie.collector.monitor;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** Sets up monitors. A PUT of what is already so answers 204 and changes nothing. */
@Path("/sources/api/monitors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class MonitorResource {
    private final Monitors monitors;
    private final MonitorChanges changes;

    MonitorResource(Monitors monitors, MonitorChanges changes) {
        this.monitors = monitors;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL, Roles.CLIENT})
    public List<Monitor> list() throws SQLException {
        return monitors.all();
    }

    @GET
    @Path("{monitorId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL, Roles.CLIENT})
    public Response find(String monitorId) throws SQLException {
        return monitors.find(monitorId)
                .map(monitor -> Response.ok(monitor).build())
                .orElseGet(MonitorResource::unknown);
    }

    @PUT
    @Path("{monitorId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response put(String monitorId, MonitorInput input) throws SQLException {
        if (input == null)
            return Problem.of(Response.Status.BAD_REQUEST, "Send the monitor as body.")
                    .toResponse();
        var put = changes.put(monitorId, input);
        if (put instanceof Put.Invalid invalid)
            return Problem.invalid(invalid.mistakes()).toResponse();
        if (put instanceof Put.Unknown) return unknown();
        if (put instanceof Put.Same) return Response.noContent().build();
        var status = put instanceof Put.Added ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).entity(input.monitor(monitorId)).build();
    }

    @DELETE
    @Path("{monitorId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response remove(String monitorId) throws SQLException {
        if (monitors.find(monitorId).isEmpty()) return unknown();
        monitors.remove(monitorId);
        return Response.noContent().build();
    }

    private static Response unknown() {
        return Problem.notFound(
                        "There is no such monitor among your clients'. If you meant to add one, choose another id.")
                .toResponse();
    }
}
