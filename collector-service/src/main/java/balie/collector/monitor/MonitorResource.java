package balie.collector.monitor;

import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
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
    private final Person person;

    MonitorResource(Monitors monitors, Person person) {
        this.monitors = monitors;
        this.person = person;
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
        var mistakes = input.mistakes(monitorId);
        if (!mistakes.isEmpty()) return Problem.invalid(mistakes).toResponse();
        if (!person.sees(input.clientId())) return refused("clientId", "must be a client of yours");
        var monitor = input.monitor(monitorId);
        if (monitors.within(monitor.clientId(), monitor.sources()).size()
                < monitor.sources().size())
            return refused(
                    "sources", "names a source that does not exist or is another client's; add the source first");
        return store(monitor);
    }

    private Response store(Monitor monitor) throws SQLException {
        var before = monitors.find(monitor.id());
        if (before.isEmpty())
            return monitors.add(monitor)
                    ? Response.status(Response.Status.CREATED).entity(monitor).build()
                    : unknown();
        if (before.get().equals(monitor)) return Response.noContent().build();
        monitors.change(monitor);
        return Response.ok(monitor).build();
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

    private static Response refused(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).toResponse();
    }
}
