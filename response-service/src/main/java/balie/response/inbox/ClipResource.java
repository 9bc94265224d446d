package balie.response.inbox;

import balie.events.ClientProfile;
import balie.platform.session.ClientTransaction;
import balie.response.casework.CaseOpening;
import balie.theme.Look;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    ClipResource(CaseOpening opening, Panes panes, Seat seat, Look look) {
        this.opening = opening;
        this.panes = panes;
        this.seat = seat;
        this.look = look;
    }

    @GET
    public Response form() throws SQLException {
        return Response.ok(page(ClipForm.EMPTY, Set.of())).build();
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
        return InboxPages.clip(new ClipView(form, clients(), faults)).render();
    }

    private Collection<ClientProfile> clients() throws SQLException {
        var works = seat.works();
        return panes.profiles().values().stream()
                .filter(profile -> works.includes(profile.clientId()))
                .toList();
    }
}
