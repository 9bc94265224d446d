package balie.response.people;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.people.StaffAccounts.Applied;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** Applies and shows accounts. A PUT of what is already so answers 204. */
@Path("/desk/api/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@ClientTransaction
class StaffResource {
    private final Staff staff;
    private final StaffAccounts accounts;
    private final Person person;

    StaffResource(Staff staff, StaffAccounts accounts, Person person) {
        this.staff = staff;
        this.accounts = accounts;
        this.person = person;
    }

    @GET
    public List<StaffView> list() {
        return staff.byName().stream().map(StaffView::of).toList();
    }

    @GET
    @Path("{login}")
    public Response find(String login) {
        return staff.findByIdOptional(login)
                .map(member -> Response.ok(StaffView.of(member)).build())
                .orElseGet(() -> Problem.notFound("There is no such account.").toResponse());
    }

    @PUT
    @Path("{login}")
    public Response apply(String login, StaffInput input) throws SQLException {
        if (input == null)
            return Problem.of(Response.Status.BAD_REQUEST, "Send the account as body.")
                    .toResponse();
        var applied = accounts.apply(login, input, person.login());
        if (applied instanceof Applied.Refused refused)
            return Problem.invalid(refused.errors()).toResponse();
        if (applied instanceof Applied.Created created)
            return Response.status(Response.Status.CREATED)
                    .entity(StaffView.of(created.member()))
                    .build();
        if (applied instanceof Applied.Changed changed)
            return Response.ok(StaffView.of(changed.member())).build();
        return Response.noContent().build();
    }
}
