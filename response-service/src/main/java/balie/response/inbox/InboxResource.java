package balie.response.inbox;

import balie.platform.session.ClientTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The inbox with no case open, and what changed in it. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class InboxResource {
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
}
