package balie.triage;

import balie.events.Verdict;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.triage.client.ClientView;
import balie.triage.head.HeadsInUse;
import balie.triage.judge.Judge;
import balie.triage.judge.OwnModel;
import balie.triage.profile.Profiles;
import balie.triage.rule.Rule;
import balie.triage.scheme.Question;
import balie.triage.tool.Told;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lets people see what triage would say, and what it can say. Nothing that is tried is kept. */
@Path("/triage/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL, Roles.CLIENT})
@Blocking
class TriageResource {
    private static final int LONGEST_TEXT = 100_000;

    private final Judge judge;
    private final Profiles profiles;
    private final HeadsInUse heads;
    private final Person person;

    TriageResource(Judge judge, Profiles profiles, HeadsInUse heads, Person person) {
        this.judge = judge;
        this.profiles = profiles;
        this.heads = heads;
        this.person = person;
    }

    /** The verdict that a text would get. */
    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_JSON)
    public Verdict judge(Trial trial) {
        check(trial);
        return judge.verdict(trial.mention(), viewOf(trial.clientId()), modelOf(trial.clientId()));
    }

    /** The same in lines to be read at a terminal. */
    @POST
    @Path("try/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> lines(Trial trial) {
        return Told.lines(judge(trial));
    }

    /** The shared version that judges, and every code that its verdicts can hold. */
    @GET
    @Path("model")
    public Model model() {
        return new Model(
                Judge.MODEL_VERSION,
                Arrays.stream(Rule.values()).map(Rule::code).toList(),
                Arrays.stream(Question.values()).map(Question::code).toList());
    }

    /** What judges. */
    public record Model(String version, List<String> rules, List<String> questions) {}

    private ClientView viewOf(String clientId) {
        if (clientId == null) return ClientView.UNKNOWN;
        var view = profiles.of(clientId);
        if (person.sees(clientId) && view.isKnown()) return view;
        throw refused(Problem.notFound("There is no client of that id among those you may see."));
    }

    private OwnModel modelOf(String clientId) {
        return clientId == null ? OwnModel.NONE : heads.of(clientId);
    }

    private static void check(Trial trial) {
        var errors = new ArrayList<FieldError>();
        if (trial == null || trial.text() == null) errors.add(new FieldError("text", "Give the text to be judged."));
        else if (trial.text().length() > LONGEST_TEXT)
            errors.add(new FieldError("text", "Give at most " + LONGEST_TEXT + " characters."));
        if (trial == null || trial.channel() == null)
            errors.add(new FieldError("channel", "Name the kind of channel, such as forum or review-site."));
        if (trial != null && trial.followers() != null && trial.followers() < 0)
            errors.add(new FieldError("followers", "Give zero or more, or leave it out when unknown."));
        if (!errors.isEmpty()) throw refused(Problem.invalid(errors));
    }

    private static WebApplicationException refused(Problem problem) {
        return new WebApplicationException(problem.toResponse());
    }
}
