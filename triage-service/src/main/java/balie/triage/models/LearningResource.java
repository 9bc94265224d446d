package balie.triage.models;

import balie.events.ClientProfile;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.triage.head.Outcome;
import balie.triage.head.School;
import balie.triage.head.School.Back;
import balie.triage.judge.Learnable;
import balie.triage.models.ClientLearning.TagCode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a client's people taught triage. */
@Path("/triage/api/clients/{clientId}/learning")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.LEAD})
@Blocking
@Tag(name = "Learning")
class LearningResource {
    private static final String BUSY = "The client's lessons are being learnt at this moment. Try again in a minute.";

    private final VisibleClient clients;
    private final LearningReader reader;
    private final School school;

    LearningResource(VisibleClient clients, LearningReader reader, School school) {
        this.clients = clients;
        this.reader = reader;
        this.school = school;
    }

    @GET
    @Operation(summary = "Versions, agreement by week, confusion and lessons waiting, by tag")
    @APIResponse(responseCode = "404", description = "No such client, or somebody else's")
    public ClientLearning learning(@RestPath String clientId) throws SQLException {
        return reader.read(clientId, VisibleClient.zone(visible(clientId)));
    }

    @POST
    @Path("learn")
    @Operation(
            summary =
                    "Learns what there is to be learnt; a head answers only if it is right more often than what answers now")
    @APIResponse(responseCode = "409", description = "It is being learnt at this moment")
    public List<Learned> learn(@RestPath String clientId) throws SQLException {
        visible(clientId);
        return school
                .learn(clientId, clients.login())
                .orElseThrow(() -> refused(Problem.of(Response.Status.CONFLICT, BUSY)))
                .stream()
                .map(Learned::of)
                .toList();
    }

    /** What came of learning one tag. */
    public record Learned(TagCode tag, Outcome.Result result, int lessons) {
        static Learned of(Outcome outcome) {
            return new Learned(TagCode.of(outcome.tag()), outcome.result(), outcome.lessons());
        }
    }

    @POST
    @Path("{tag}/back")
    @Operation(summary = "Steps back one version, until something is newly learnt")
    @APIResponse(responseCode = "404", description = "No such client, somebody else's, or no such tag")
    @APIResponse(
            responseCode = "409",
            description = "The shared model answers already, or it is being learnt at this moment")
    public ClientLearning back(@RestPath String clientId, @RestPath String tag) throws SQLException {
        var client = visible(clientId);
        var done = school.stepBack(clientId, tag(tag), clients.login())
                .orElseThrow(() -> refused(Problem.of(Response.Status.CONFLICT, BUSY)));
        if (done == Back.NOTHING_TO_STEP_BACK_FROM)
            throw refused(Problem.of(
                    Response.Status.CONFLICT,
                    "The shared model answers this tag: there is nothing to step back from."));
        return reader.read(clientId, VisibleClient.zone(client));
    }

    private ClientProfile visible(String clientId) {
        return clients.withId(clientId)
                .orElseThrow(() -> refused(Problem.notFound("There is no client of that id among those you may see.")));
    }

    private static Learnable tag(String code) {
        return Arrays.stream(Learnable.values())
                .filter(tag -> tag.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> refused(
                                Problem.notFound(
                                        "There is no tag of that name that is learnt; there are sentiment, motives, categories and complaint.")));
    }

    private static WebApplicationException refused(Problem problem) {
        return new WebApplicationException(problem.toResponse());
    }
}
