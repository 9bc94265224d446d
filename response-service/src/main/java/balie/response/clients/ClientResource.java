package balie.response.clients;

import balie.events.ClientProfile;
import balie.platform.session.ClientTransaction;
import balie.platform.session.FieldError;
import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.platform.session.Roles;
import balie.response.hours.PublicHolidays;
import balie.response.profile.ProfileCheck;
import balie.response.profile.ProfileInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;

/** Applies, shows and removes client profiles. A PUT of what is already so answers 204 and makes no version. */
@Path("/desk/api/clients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ClientTransaction
class ClientResource {
    private final ClientProfiles profiles;
    private final Person person;

    ClientResource(ClientProfiles profiles, Person person) {
        this.profiles = profiles;
        this.person = person;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL})
    public List<ClientProfile> list() throws SQLException {
        return profiles.all();
    }

    @GET
    @Path("{clientId}")
    @RolesAllowed({Roles.ADMIN, Roles.LEAD, Roles.AGENT, Roles.ON_CALL})
    public Response find(String clientId) throws SQLException {
        return profiles.find(clientId)
                .map(profile -> Response.ok(profile).build())
                .orElseGet(ClientResource::unknown);
    }

    @PUT
    @Path("{clientId}")
    @RolesAllowed(Roles.ADMIN)
    public Response apply(String clientId, ProfileInput input) throws SQLException {
        if (!ProfileCheck.isClientId(clientId)) return badId();
        if (input == null)
            return Problem.of(Response.Status.BAD_REQUEST, "Send the profile as body.")
                    .toResponse();
        var findings = ProfileCheck.findings(input, PublicHolidays::areKnownOf);
        if (!findings.isEmpty())
            return Problem.invalid(findings.stream()
                            .map(finding -> new FieldError(finding.field(), finding.message()))
                            .toList())
                    .toResponse();
        return switch (profiles.apply(clientId, input, person.login())) {
            case UNCHANGED -> Response.noContent().build();
            case CREATED -> stored(clientId, Response.Status.CREATED);
            case CHANGED -> stored(clientId, Response.Status.OK);
        };
    }

    @DELETE
    @Path("{clientId}")
    @RolesAllowed(Roles.ADMIN)
    public Response remove(String clientId) throws SQLException {
        return profiles.remove(clientId, person.login()) ? Response.noContent().build() : unknown();
    }

    private Response stored(String clientId, Response.Status status) throws SQLException {
        return Response.status(status)
                .entity(profiles.find(clientId).orElseThrow())
                .build();
    }

    private static Response unknown() {
        return Problem.notFound("There is no such client, or you may not see it.")
                .toResponse();
    }

    private static Response badId() {
        return Problem.invalid(List.of(new FieldError(
                        "clientId", "must be of small letters, digits and dashes, at most 63, such as floor-house")))
                .toResponse();
    }
}
