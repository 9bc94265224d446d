package balie.response.inbox;

import balie.platform.session.ClientTransaction;
import balie.response.inbox.InboxPages.MuteLine;
import balie.response.mutes.Mute;
import balie.response.mutes.Mutes;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;

/** What stays silent, who said so and when, and letting it be heard again. */
@Path("/desk/mutes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class MutesResource {
    private final Mutes mutes;
    private final Panes panes;
    private final Seat seat;

    MutesResource(Mutes mutes, Panes panes, Seat seat) {
        this.mutes = mutes;
        this.panes = panes;
        this.seat = seat;
    }

    @GET
    public TemplateInstance list() throws SQLException {
        var people = panes.people();
        var profiles = panes.profiles();
        var works = seat.works();
        return InboxPages.mutes(
                mutes.inForce(seat.sees()).stream()
                        .map(mute -> line(mute, profiles.get(mute.clientId()), people))
                        .toList(),
                works.all() || !works.ids().isEmpty());
    }

    @POST
    @Path("{muteId}/lift")
    public Response lift(UUID muteId) throws SQLException {
        if (!mutes.lift(seat.works(), muteId, seat.login())) return CaseResource.missing();
        return Back.to("/desk/mutes");
    }

    private static MuteLine line(Mute mute, balie.events.ClientProfile profile, People people) {
        return new MuteLine(mute, profile == null ? mute.clientId() : profile.name(), people.name(mute.mutedBy()));
    }
}
