package balie.collector.page;

import balie.collector.source.SourceRights;
import balie.collector.source.SourceState;
import balie.collector.source.Sources;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of the sources. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class SourcesPage {
    private final Sources sources;
    private final SourceRights rights;

    SourcesPage(Sources sources, SourceRights rights) {
        this.sources = sources;
        this.rights = rights;
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance list(List<SourceLine> lines, int failing, Notices notices);
    }

    /** What is to be said on top of the list. */
    record Notices(boolean started, boolean saved, boolean mayAdd) {}

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL})
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("started") boolean started, @QueryParam("saved") boolean saved)
            throws SQLException {
        var lines = sources.all().stream()
                .map(source -> SourceLine.of(source, rights.mayChange(source.owner())))
                .toList();
        var failing = lines.stream()
                .filter(line -> line.source().state() == SourceState.FAILING)
                .count();
        return Templates.list(SourceLine.ordered(lines), (int) failing, new Notices(started, saved, rights.mayAdd()));
    }

    @POST
    @Path("{sourceId}/run")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    @Operation(hidden = true)
    public Response run(String sourceId) throws SQLException {
        var source = sources.find(sourceId).filter(found -> rights.mayChange(found.owner()));
        if (source.isEmpty())
            return Problem.notFound("There is no such source among those you may check.")
                    .toResponse();
        sources.run(sourceId);
        return Response.seeOther(URI.create("/sources?started=true")).build();
    }
}
