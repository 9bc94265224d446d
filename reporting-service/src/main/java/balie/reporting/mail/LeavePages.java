package balie.reporting.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where the link in a mail leads: one button, and nothing happens without it, because programs open links. A mail program's own button
 * posts here at once (RFC 8058).
 */
@Path("/reports/mail/leave/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class LeavePages {
    private final Subscribers subscribers;

    LeavePages(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance leave(boolean known, boolean left);
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestPath String token) throws SQLException {
        return page(subscribers.knows(token), false);
    }

    @POST
    @Operation(hidden = true)
    public Response leave(@RestPath String token) throws SQLException {
        var left = subscribers.leave(token);
        return page(left, left);
    }

    private static Response page(boolean known, boolean left) {
        return Response.status(known ? Response.Status.OK : Response.Status.NOT_FOUND)
                .entity(Templates.leave(known, left).render())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
