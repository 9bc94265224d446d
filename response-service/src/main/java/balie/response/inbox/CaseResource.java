package balie.response.inbox;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A case at its own address, beside the part of the queue that one came from. */
@Path("/desk/cases/{caseId}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class CaseResource {
    /** The header of a page that shows the queue already and wants the case only. */
    static final String PART = "Balie-Part";

    private final Panes panes;

    CaseResource(Panes panes) {
        this.panes = panes;
    }

    @GET
    public Response one(UUID caseId, @BeanParam Place place, @BeanParam Done done, @HeaderParam(PART) String part)
            throws SQLException {
        var folder = panes.folder(caseId);
        if (folder.isEmpty()) return missing();
        var pane = panes.pane(folder.get(), place, done.toast(caseId, place.query()), null);
        var page = part == null ? panes.inbox(place, pane) : panes.part(place, List.of(caseId), pane);
        return Response.ok(page.render()).header("Vary", PART).build();
    }

    static Response missing() {
        return Problem.notFound("There is no such case, or you may not see it.").toResponse();
    }
}
