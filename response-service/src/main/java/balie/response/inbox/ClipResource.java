package balie.response.inbox;

import balie.events.ClientProfile;
import balie.platform.session.ClientTransaction;
import balie.platform.session.SessionConfig;
import balie.response.casework.CaseOpening;
import balie.theme.Look;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Opens a case by hand, for a post that no source brought: by its address, or by what it says. */
@Path("/desk/new")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class ClipResource {
    private final CaseOpening opening;
    private final Panes panes;
    private final Seat seat;
    private final Look look;
    private final URI origin;

    ClipResource(CaseOpening opening, Panes panes, Seat seat, Look look, SessionConfig session) {
        this.opening = opening;
        this.panes = panes;
        this.seat = seat;
        this.look = look;
        this.origin = session.origin();
    }

    /** Filled in as far as the address says, as the bookmarklet does; nothing is opened before somebody sends the form. */
    @GET
    public Response form(
            @QueryParam("url") String url, @QueryParam("title") String title, @QueryParam("text") String text)
            throws SQLException {
        return Response.ok(page(ClipForm.found(url, title, text), Set.of())).build();
    }

    @POST
    public Response open(@BeanParam ClipForm form) throws SQLException {
        var zone = ZoneId.of(look.zone());
        var clip = form.clip(zone);
        var faults = new TreeSet<String>();
        clip.faults(Instant.now()).forEach(fault -> faults.add(fault.name()));
        if (form.isTimeUnreadable(zone)) faults.add("TIME_UNREADABLE");
        if (!seat.works().includes(clip.clientId())) faults.add("CLIENT_MISSING");
        if (!faults.isEmpty())
            return Response.status(422).entity(page(form, faults)).build();
        return opening.open(seat.works(), clip, seat.login())
                .map(caseId -> Back.toCase(caseId, "", ""))
                .orElseGet(CaseResource::missing);
    }

    private String page(ClipForm form, Set<String> faults) throws SQLException {
        return InboxPages.clip(new ClipView(form, clients(), faults, Bookmarklet.of(origin)))
                .render();
    }

    private Collection<ClientProfile> clients() throws SQLException {
        var works = seat.works();
        return panes.profiles().values().stream()
                .filter(profile -> works.includes(profile.clientId()))
                .toList();
    }
}
