package balie.response.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The house's bare address leads to the desk. */
@Path("/")
class FrontPage {
    @GET
    @PermitAll
    public Response lead() {
        return Response.status(Response.Status.FOUND)
                .header("Location", "/desk")
                .build();
    }
}
