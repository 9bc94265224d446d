package balie.reporting.key;

import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which people manage a client's keys. A secret stands on the answer to making it, and on no page that can be opened again. */
@Path("/reports/{clientId}/keys")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class KeyPages {
    private final Keys keys;
    private final Clock clock = Clock.systemUTC();

    KeyPages(Keys keys) {
        this.keys = keys;
    }

    @CheckedTemplate(basePath = "key")
    static class Templates {
        static native TemplateInstance keys(KeyPage page);
    }

    /** Something that is done to keys. */
    @FunctionalInterface
    private interface Deed {
        Keys.Made run() throws SQLException;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String clientId) throws SQLException {
        return page(clientId, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response make(
            @RestPath String clientId, @FormParam("name") String name, @FormParam("scopes") List<String> scopes)
            throws SQLException {
        return after(clientId, () -> keys.make(clientId, name, scopes));
    }

    @POST
    @Path("{keyId}/rotate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rotate(@RestPath String clientId, @RestPath String keyId, @FormParam("overlap") String overlap)
            throws SQLException {
        return after(clientId, () -> keys.rotate(clientId, keyId, overlap));
    }

    @POST
    @Path("{keyId}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rename(@RestPath String clientId, @RestPath String keyId, @FormParam("name") String name)
            throws SQLException {
        return after(clientId, () -> {
            keys.rename(clientId, keyId, name);
            return null;
        });
    }

    @POST
    @Path("{keyId}/revoke")
    @Operation(hidden = true)
    public Response revoke(@RestPath String clientId, @RestPath String keyId) throws SQLException {
        return after(clientId, () -> {
            keys.revoke(clientId, keyId);
            return null;
        });
    }

    /** A made key is shown at once; anything else leads back to the list, so that going back does nothing twice. */
    private Response after(String clientId, Deed deed) throws SQLException {
        try {
            var made = deed.run();
            return made == null ? toTheList(clientId) : page(clientId, made, null);
        } catch (WebApplicationException refusal) {
            return page(clientId, null, trouble(refusal));
        }
    }

    private static KeyPage.Trouble trouble(WebApplicationException refusal) {
        return switch (String.valueOf(refusal.getResponse().getEntity())
                .replaceAll("(?s).*problem:([a-z-]+).*", "$1")) {
            case "invalid-request" -> KeyPage.Trouble.INPUT;
            case "key-limit" -> KeyPage.Trouble.LIMIT;
            case "key-not-rotatable" -> KeyPage.Trouble.ROTATED;
            case "not-found" -> KeyPage.Trouble.GONE;
            default -> throw refusal;
        };
    }

    private static Response toTheList(String clientId) {
        var list = "/reports/" + URLEncoder.encode(clientId, StandardCharsets.UTF_8) + "/keys";
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", list)
                .build();
    }

    private Response page(String clientId, Keys.Made made, KeyPage.Trouble trouble) throws SQLException {
        var now = clock.instant();
        var of = keys.of(clientId);
        var lines = of.keys().stream().map(key -> KeyLine.of(key, now)).toList();
        var page = new KeyPage(of.client(), lines, made, trouble);
        return Response.status(trouble == null ? 200 : 422)
                .entity(Templates.keys(page)
                        .setAttribute(Times.ZONE, of.client().zone()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
