package balie.reporting.portal;

import balie.platform.session.Person;
import balie.platform.session.Problem;
import balie.reporting.problem.ProblemType;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Tells whoever sets up a portal that the key is good, and does nothing else. It asks the database for the key alone. */
@Path("/api/v1/clients/{clientId}/ping")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Authenticated
@Tag(name = "Keys")
@SecurityRequirement(name = "key")
@Extension(name = "x-smallrye-profile-portal", value = "")
class PingResource {
    private final Person person;

    PingResource(Person person) {
        this.person = person;
    }

    @GET
    @Operation(summary = "Whether the key is good for this client")
    @APIResponse(responseCode = "204", description = "It is")
    @APIResponse(responseCode = "404", description = "Not for this client")
    @APIResponse(responseCode = "429", description = "Wait as long as Retry-After says")
    public Response ping(@RestPath String clientId) {
        if (!person.clients().includes(clientId)) throw ProblemType.noSuchClient();
        return Response.noContent().build();
    }
}
