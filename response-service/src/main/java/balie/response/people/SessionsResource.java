package balie.response.people;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Where one is signed in, and ending it: one's own sessions; an administrator's page has everybody's. */
@Path("/session")
@Authenticated
class SessionsResource {
    private final Sessions sessions;
    private final SignIn signIn;
    private final Person person;

    SessionsResource(Sessions sessions, SignIn signIn, Person person) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.person = person;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @ClientTransaction
    public TemplateInstance list() {
        var all = person.hasRole(Roles.ADMIN);
        var held = all ? sessions.holding() : sessions.holdingOf(person.login());
        return DoorPages.sessions(held.stream().map(this::line).toList(), all);
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(UUID id) throws Exception {
        var revoked = signIn.revoke(id, person.login(), person.hasRole(Roles.ADMIN));
        if (!revoked) return Problem.notFound("That session has ended already.").toResponse();
        return DoorResource.goTo("/session").build();
    }

    private DoorPages.Line line(Session session) {
        var current = person.session().filter(session.id::equals).isPresent();
        return new DoorPages.Line(
                session.id, session.login, session.browser, session.openedAt, session.usedAt, current);
    }
}
