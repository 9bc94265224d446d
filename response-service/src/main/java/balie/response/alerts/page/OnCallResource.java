package balie.response.alerts.page;

import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.alerts.oncall.OnCallDesk;
import balie.response.alerts.page.AlertPages.OnCallView;
import balie.response.escalation.Week;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who is on call in the weeks to come. Leads and administrators change it, the rest of the agency reads it. */
@Path("/desk/on-call")
@RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL})
@Produces(MediaType.TEXT_HTML)
class OnCallResource {
    private static final String HERE = "/desk/on-call";
    private static final String WEEK = "week-";
    private static final String WAS = "was-";

    private final OnCallDesk onCall;
    private final NameBook names;
    private final Person person;

    OnCallResource(OnCallDesk onCall, NameBook names, Person person) {
        this.onCall = onCall;
        this.names = names;
        this.person = person;
    }

    @GET
    public Response show() throws SQLException {
        return page(Response.Status.OK, false);
    }

    /** A form of {@code week-2026-W48=login}, and {@code was-2026-W48} so that only what was changed here is changed. */
    @POST
    @Path("weeks")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response weeks(MultivaluedMap<String, String> form) throws Exception {
        try {
            onCall.put(changed(form), person.login());
        } catch (IllegalArgumentException e) {
            return Problem.of(Response.Status.BAD_REQUEST, "That is no week.").toResponse();
        }
        return Paths.goTo(HERE);
    }

    private static Map<Week, String> changed(MultivaluedMap<String, String> form) {
        var changed = new HashMap<Week, String>();
        for (var field : form.keySet()) {
            if (!field.startsWith(WEEK)) continue;
            var week = field.substring(WEEK.length());
            var login = form.getFirst(field);
            if (!login.equals(form.getFirst(WAS + week))) changed.put(Week.parse(week), login);
        }
        return changed;
    }

    @POST
    @Path("stand-ins")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response standIn(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("until") @DefaultValue("") String until)
            throws Exception {
        try {
            var entered = onCall.standIn(login, LocalDateTime.parse(from), LocalDateTime.parse(until), person.login());
            return entered ? Paths.goTo(HERE) : page(Response.Status.BAD_REQUEST, true);
        } catch (DateTimeException e) {
            return page(Response.Status.BAD_REQUEST, true);
        }
    }

    @POST
    @Path("stand-ins/{standInId}/take-back")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD})
    public Response takeBack(UUID standInId) throws Exception {
        if (onCall.takeBack(standInId, person.login())) return Paths.goTo(HERE);
        return Problem.notFound("That stand-in is over or was taken back already.")
                .toResponse();
    }

    private Response page(Response.Status status, boolean refused) throws SQLException {
        var editable = person.hasRole(Roles.ADMIN) || person.hasRole(Roles.LEAD);
        var view = new OnCallView(onCall.roster(), names.people(), editable, refused, person.hasRole(Roles.ADMIN));
        return Response.status(status)
                .entity(AlertPages.onCall(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
