package balie.collector.source;

import balie.collector.hook.HookSecrets;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** Sets up sources. A PUT of what is already so answers 204 and changes nothing. */
@Path("/sources/api/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class SourceResource {
    private final Sources sources;
    private final SourceRights rights;
    private final SourceChanges changes;
    private final HookSecrets secrets;

    SourceResource(Sources sources, SourceRights rights, SourceChanges changes, HookSecrets secrets) {
        this.sources = sources;
        this.rights = rights;
        this.changes = changes;
        this.secrets = secrets;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL, Roles.CLIENT})
    public List<SourceView> list() throws SQLException {
        return sources.all().stream().map(SourceView::of).toList();
    }

    @GET
    @Path("{sourceId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL, Roles.CLIENT})
    public Response find(String sourceId) throws SQLException {
        return sources.find(sourceId)
                .map(source -> Response.ok(SourceView.of(source)).build())
                .orElseGet(SourceResource::unknown);
    }

    @PUT
    @Path("{sourceId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response put(String sourceId, SourceInput input) throws SQLException {
        if (input == null)
            return Problem.of(Response.Status.BAD_REQUEST, "Send the source as body.")
                    .toResponse();
        var put = changes.put(sourceId, input);
        if (put instanceof Put.Invalid invalid)
            return Problem.invalid(invalid.mistakes()).toResponse();
        if (put instanceof Put.Unknown) return unknown();
        if (put instanceof Put.Same) return Response.noContent().build();
        return stored(sourceId, put instanceof Put.Added ? Response.Status.CREATED : Response.Status.OK);
    }

    @DELETE
    @Path("{sourceId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response remove(String sourceId) throws SQLException {
        if (!isWritable(sourceId)) return unknown();
        sources.remove(sourceId);
        return Response.noContent().build();
    }

    @POST
    @Path("{sourceId}/run")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response run(String sourceId) throws SQLException {
        if (!isWritable(sourceId)) return unknown();
        sources.run(sourceId);
        return Response.accepted().build();
    }

    /** A new secret to sign messages with, shown this once; the one before holds a day longer. */
    @POST
    @Path("{sourceId}/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response secret(String sourceId) throws SQLException {
        var source = sources.find(sourceId).filter(found -> rights.mayChange(found.owner()));
        if (source.isEmpty()) return unknown();
        if (source.get().kind() != SourceKind.WEBHOOK)
            return Problem.of(Response.Status.CONFLICT, "Only a source of kind webhook has a secret.")
                    .toResponse();
        var secret = secrets.renew(sourceId).text();
        return Response.status(Response.Status.CREATED)
                .entity(new Secret(source.get().url(), secret))
                .build();
    }

    /** Where to send messages, and what to sign them with. */
    record Secret(String path, String secret) {}

    private boolean isWritable(String sourceId) throws SQLException {
        return sources.find(sourceId)
                .filter(source -> rights.mayChange(source.owner()))
                .isPresent();
    }

    private Response stored(String sourceId, Response.Status status) throws SQLException {
        return Response.status(status)
                .entity(SourceView.of(sources.find(sourceId).orElseThrow()))
                .build();
    }

    private static Response unknown() {
        return Problem.notFound(
                        "There is no such source among those you may change or see. If you meant to add one, choose another id.")
                .toResponse();
    }
}
