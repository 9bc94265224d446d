package balie.response.casework;

import balie.events.CaseEvent.WaitingFor;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.cases.Accepted;
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
import balie.response.people.Colleagues;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
 * What programs do to cases. Answers 200 with the case as it is then; 409 with who and since when where the case does not allow it; 404
 * for a case that is not there or not theirs, and for a {@code replyId} of another case.
 */
@Path("/desk/api/cases/{caseId}")
@Authenticated
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class CaseApi {
    private static final int LONGEST = 20_000;

    private final CaseDesk desk;
    private final CaseWorkers workers;
    private final Colleagues colleagues;
    private final Person person;

    CaseApi(CaseDesk desk, CaseWorkers workers, Colleagues colleagues, Person person) {
        this.desk = desk;
        this.workers = workers;
        this.colleagues = colleagues;
        this.person = person;
    }

    /** Whom to give it to. */
    record Assigning(String to) {}

    /** Whose step is next. */
    record Waiting(WaitingFor waitingFor) {}

    /** Words for colleagues. */
    record Noting(String text) {}

    /** A reply that was sent; with a {@code replyId} of the program's own, sending the command again records nothing more. */
    record Replying(UUID replyId, UUID mentionId, Way way, Audience audience, String text) {}

    @POST
    @Path("claim")
    public Response claim(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Claim(person.login(), at));
    }

    @POST
    @Path("release")
    public Response release(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Release(person.login(), at));
    }

    @POST
    @Path("assign")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response assign(UUID caseId, Assigning input) throws SQLException {
        if (input == null || input.to() == null) return missing("to", "must be a colleague's login");
        var client = desk.clientOf(workers.clientsOf(person), caseId);
        if (client.isPresent()
                && colleagues.workingFor(client.get(), input.to()).isEmpty())
            return missing("to", "must be the login of a colleague who works for this client");
        return carryOut(caseId, at -> new Assign(person.login(), input.to(), at));
    }

    @POST
    @Path("wait")
    public Response letWait(UUID caseId, Waiting input) throws SQLException {
        if (input == null || input.waitingFor() == null)
            return missing("waitingFor", "must be customer or third-party");
        return carryOut(caseId, at -> new Wait(person.login(), input.waitingFor(), at));
    }

    @POST
    @Path("resume")
    public Response resume(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Resume(person.login(), at));
    }

    @POST
    @Path("resolve")
    public Response resolve(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Resolve(person.login(), at));
    }

    @POST
    @Path("reopen")
    public Response reopen(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new Reopen(person.login(), at));
    }

    @POST
    @Path("not-relevant")
    public Response notRelevant(UUID caseId) throws SQLException {
        return carryOut(caseId, at -> new MarkNotRelevant(person.login(), at));
    }

    @POST
    @Path("undo")
    public Response undo(UUID caseId) throws SQLException {
        return answer(caseId, desk.undo(workers.clientsOf(person), caseId, person.login()));
    }

    @POST
    @Path("note")
    public Response note(UUID caseId, Noting input) throws SQLException {
        if (input == null || !isText(input.text()))
            return missing("text", "must be a note of at most 20000 characters");
        return answer(caseId, desk.note(workers.clientsOf(person), caseId, person.login(), input.text()));
    }

    @POST
    @Path("reply")
    public Response reply(UUID caseId, Replying input) throws SQLException {
        if (input == null || !isText(input.text()))
            return missing("text", "must be what was sent, at most 20000 characters");
        if (input.way() == null) return missing("way", "must be answer, acknowledge or act");
        if (input.audience() == null) return missing("audience", "must be public or one-to-one");
        var replyId = Objects.requireNonNullElseGet(input.replyId(), UUID::randomUUID);
        var reply = new WrittenReply(replyId, input.mentionId(), input.way(), input.audience(), input.text());
        var decision = desk.reply(workers.clientsOf(person), caseId, person.login(), reply);
        if (decision.isEmpty())
            return Problem.notFound(
                            "There is no such case, or you may not work it, or the replyId is that of another case's reply.")
                    .toResponse();
        return answer(caseId, decision);
    }

    private Response carryOut(UUID caseId, Function<Instant, CaseCommand> command) throws SQLException {
        return answer(caseId, desk.carryOut(workers.clientsOf(person), caseId, command));
    }

    private static Response answer(UUID caseId, Optional<Decision> decision) {
        if (decision.isEmpty())
            return Problem.notFound("There is no such case, or you may not work it.")
                    .toResponse();
        if (decision.get() instanceof Refused refused) return CaseRefusal.of(caseId, refused);
        return Response.ok(CaseSummary.of(((Accepted) decision.get()).file()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    private static Response missing(String field, String message) {
        return Problem.invalid(List.of(new FieldError(field, message))).toResponse();
    }
}
