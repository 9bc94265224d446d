package balie.response.people;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.clients.ClientDirectory;
import balie.response.people.StaffAccounts.Applied;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** The pages on which administrators look after accounts; leads look on. */
@Path("/desk/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@ClientTransaction
class StaffPage {
    private static final String ALL = "/desk/people";

    private final Staff staff;
    private final StaffAccounts accounts;
    private final StaffOverview overview;
    private final Sessions sessions;
    private final SignInTries tries;
    private final ClientDirectory clients;
    private final Person person;

    StaffPage(
            Staff staff,
            StaffAccounts accounts,
            StaffOverview overview,
            Sessions sessions,
            SignInTries tries,
            ClientDirectory clients,
            Person person) {
        this.staff = staff;
        this.accounts = accounts;
        this.overview = overview;
        this.sessions = sessions;
        this.tries = tries;
        this.clients = clients;
        this.person = person;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public TemplateInstance list(@QueryParam("saved") @DefaultValue("") String saved) {
        var name = staff.findByIdOptional(saved).map(member -> member.name).orElse("");
        return StaffPages.staff(overview.lines(person.clients()), person.hasRole(Roles.ADMIN), name);
    }

    @GET
    @Path("new")
    public TemplateInstance add() throws SQLException {
        return StaffPages.person(StaffForm.empty(choices()), List.of(), null);
    }

    @GET
    @Path("of/{login}")
    public Response show(String login) throws SQLException {
        var member = staff.findByIdOptional(login);
        if (member.isEmpty())
            return Problem.notFound("There is no such account.").toResponse();
        return Response.ok(page(StaffForm.of(member.get(), choices())).render()).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @FormParam("new") boolean isNew,
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("role") String role,
            @FormParam("language") String language,
            @FormParam("mail") @DefaultValue("") String mail,
            @FormParam("active") boolean active,
            @FormParam("clients") List<String> seen,
            @FormParam("password") @DefaultValue("") String password)
            throws SQLException {
        var input = new StaffInput(filled(password), name.strip(), role, seen, language, active, filled(mail.strip()));
        var applied = isNew
                ? accounts.open(login.strip(), input, person.login())
                : accounts.apply(login.strip(), input, person.login());
        if (applied instanceof Applied.Refused refused) {
            var form = StaffForm.of(login, isNew, input, choices(), refused);
            return Response.status(422).entity(page(form).render()).build();
        }
        return DoorResource.goTo(ALL + "?saved=" + URLEncoder.encode(login.strip(), StandardCharsets.UTF_8))
                .build();
    }

    @POST
    @Path("of/{login}/unlock")
    public Response unlock(String login) throws SQLException {
        tries.succeeded(login);
        return DoorResource.goTo(ALL).build();
    }

    private static String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private TemplateInstance page(StaffForm form) {
        if (form.isNew()) return StaffPages.person(form, List.of(), null);
        var sittings = sessions.holdingOf(form.login()).stream()
                .map(session -> new StaffPages.Sitting(session.id, session.browser, session.openedAt, session.usedAt))
                .toList();
        return StaffPages.person(
                form, sittings, overview.lockedUntil(form.login()).orElse(null));
    }

    private List<StaffForm.Choice> choices() throws SQLException {
        return clients.visible().values().stream()
                .map(profile -> new StaffForm.Choice(profile.clientId(), profile.name()))
                .toList();
    }
}
