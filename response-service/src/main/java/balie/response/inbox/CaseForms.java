package balie.response.inbox;

import balie.events.CaseEvent.WaitingFor;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.cases.Assign;
import balie.response.cases.CaseCommand;
import balie.response.cases.Claim;
import balie.response.cases.Decision;
import balie.response.cases.MarkNotRelevant;
import balie.response.cases.Refused;
import balie.response.cases.Release;
import balie.response.cases.Reopen;
import balie.response.cases.Resolve;
import balie.response.cases.Resume;
import balie.response.cases.Wait;
import balie.response.casework.CaseDesk;
import balie.response.casework.WrittenReply;
import balie.response.people.Colleagues;
import balie.response.queue.Replying;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What people do to a case by its buttons. Leads back to the case; where it was refused, shows the case as it is with who stands in the
 * way and since when.
 */
@Path("/desk/cases/{caseId}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@ClientTransaction
class CaseForms {
    private static final int LONGEST = 20_000;

    private final CaseDesk desk;
    private final Colleagues colleagues;
    private final Replying replying;
    private final Panes panes;
    private final Seat seat;

    @HeaderParam(CaseResource.PART)
    String part;

    @BeanParam
    Place place;

    CaseForms(CaseDesk desk, Colleagues colleagues, Replying replying, Panes panes, Seat seat) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.replying = replying;
        this.panes = panes;
        this.seat = seat;
    }

    @POST
    @Path("claim")
    public Response claim(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Claim(seat.login(), at));
    }

    @POST
    @Path("release")
    public Response release(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Release(seat.login(), at));
    }

    @POST
    @Path("assign")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response assign(UUID caseId, @FormParam("to") String to) throws SQLException {
        var folder = panes.folder(caseId);
        if (folder.isEmpty()) return CaseResource.missing();
        if (colleagues.workingFor(folder.get().row().clientId(), to).isEmpty())
            return invalid("Choose a colleague who works for this client.");
        return carryOut(caseId, at -> new Assign(seat.login(), to, at));
    }

    @POST
    @Path("wait")
    public Response letWait(UUID caseId, @FormParam("for") WaitingFor waitingFor) throws SQLException {
        if (waitingFor == null) return invalid("Say for whom the case waits.");
        return carryOut(caseId, at -> new Wait(seat.login(), waitingFor, at));
    }

    @POST
    @Path("resume")
    public Response resume(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Resume(seat.login(), at));
    }

    @POST
    @Path("resolve")
    public Response resolve(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Resolve(seat.login(), at));
    }

    @POST
    @Path("reopen")
    public Response reopen(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Reopen(seat.login(), at));
    }

    @POST
    @Path("not-relevant")
    public Response notRelevant(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new MarkNotRelevant(seat.login(), at));
    }

    @POST
    @Path("undo")
    public Response undo(UUID caseId) throws SQLException {
        return answer(caseId, desk.undo(seat.works(), caseId, seat.login()), "did=undone");
    }

    @POST
    @Path("note")
    public Response note(UUID caseId, @FormParam("text") String text) throws SQLException {
        if (!isText(text)) return invalid("Write the note first, in at most 20,000 characters.");
        return answer(caseId, desk.note(seat.works(), caseId, seat.login(), text.strip()), "did=noted");
    }

    @POST
    @Path("reply")
    public Response reply(
            UUID caseId,
            @FormParam("id") UUID id,
            @FormParam("mention") UUID mention,
            @FormParam("way") Way way,
            @FormParam("audience") Audience audience,
            @FormParam("text") String text)
            throws SQLException {
        if (!isText(text)) return invalid("Write what was sent first, in at most 20,000 characters.");
        if (way == null || audience == null) return invalid("Say how and where you replied.");
        var replyId = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        var reply = new WrittenReply(replyId, mention, way, audience, text.strip());
        var decision = desk.reply(seat.works(), caseId, seat.login(), reply);
        if (decision.isPresent()) replying.end(caseId, seat.login());
        return answer(caseId, decision, "");
    }

    /** Tells colleagues that a reply is being written, or no more. */
    @POST
    @Path("replying")
    public Response replying(UUID caseId, @FormParam("done") String done) throws SQLException {
        if (done != null) replying.end(caseId, seat.login());
        else if (!replying.begin(seat.works(), caseId, seat.login(), seat.name())) return CaseResource.missing();
        return Response.noContent().build();
    }

    private Response carryOut(UUID caseId, Function<Instant, CaseCommand> command) throws SQLException {
        return answer(caseId, desk.carryOut(seat.works(), caseId, command), "");
    }

    private Response answer(UUID caseId, Optional<Decision> decision, String did) throws SQLException {
        if (decision.isEmpty()) return CaseResource.missing();
        if (!(decision.get() instanceof Refused refused)) return Back.toCase(caseId, place.query(), did);
        var folder = panes.folder(caseId);
        if (folder.isEmpty()) return CaseResource.missing();
        var pane = panes.pane(folder.get(), place, null, refused);
        var page = part == null ? panes.inbox(place, pane) : panes.part(place, List.of(caseId), pane);
        return Response.status(Response.Status.CONFLICT).entity(page.render()).build();
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    private static Response invalid(String detail) {
        return Problem.of(Response.Status.BAD_REQUEST, detail).toResponse();
    }
}
