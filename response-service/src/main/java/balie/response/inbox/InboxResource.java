package balie.response.inbox;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The inbox: the queue alone, or with a case open beside it. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class InboxResource {
    /** The header of a page that shows the queue already and wants the case only. */
    static final String PART = "Balie-Part";

    private static final int MOST = 200;

    private final Panes panes;
    private final Seat seat;

    InboxResource(Panes panes, Seat seat) {
        this.panes = panes;
        this.seat = seat;
    }

    @GET
    public Response queue(@BeanParam Place place) throws SQLException {
        if (seat.isNone()) return Back.to("/reports");
        return Response.ok(panes.inbox(place, null).render()).build();
    }

    /** What changed in the queue: these cases as they are now, and the list at the side. */
    @GET
    @Path("news")
    public Response news(@BeanParam Place place, @QueryParam("id") List<UUID> caseIds) throws SQLException {
        var few = caseIds.subList(0, Math.min(MOST, caseIds.size()));
        return Response.ok(panes.part(place, few, null).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("cases/{caseId}")
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
