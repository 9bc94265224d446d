package balie.reporting.key;

import balie.platform.session.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Keys by REST. People manage them; a key may rotate itself. */
@Path("/api/v1/clients/{clientId}/keys")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Keys")
@SecurityRequirement(name = "key")
@Extension(name = "x-smallrye-profile-portal", value = "")
class KeyResource {
    private final Keys keys;

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    /** What a new key is to be. */
    @Schema(name = "NewKey")
    record NewKey(
            @Schema(examples = "Client portal") String name,

            @Schema(examples = "[\"mentions:read\", \"cases:read\", \"reports:read\"]")
            List<String> scopes) {}

    /** What a key is to be called. */
    @Schema(name = "KeyName")
    record NewName(@Schema(examples = "Portal of the shop") String name) {}

    /** How a key is to be rotated. */
    @Schema(name = "KeyRotation")
    record Rotation(
            @Schema(description = "How long the old key lives on, up to P90D; P7D unless given", examples = "P7D")
            String overlap) {}

    /** A key with its secret. */
    @Schema(name = "MadeKey")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    record MadeKey(
            KeyView key,

            @Schema(description = "Shown this once; only a hash of it is kept")
            String secret) {
        static Response response(String clientId, Keys.Made made) {
            var view = KeyView.of(made.key());
            return Response.created(URI.create("/api/v1/clients/" + clientId + "/keys/" + view.id()))
                    .header("Cache-Control", "no-store")
                    .entity(new MadeKey(view, made.secret()))
                    .build();
        }
    }

    /** Every key that matters. */
    @Schema(name = "Keys")
    record KeyList(List<KeyView> keys) {}

    @GET
    @Operation(summary = "The client's keys: those that live, and those that ended in the last thirty days")
    public KeyList list(@RestPath String clientId) throws SQLException {
        return new KeyList(keys.of(clientId).keys().stream().map(KeyView::of).toList());
    }

    @POST
    @Operation(summary = "Make a key; its secret is in the answer and nowhere else")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = MadeKey.class)))
    @APIResponse(responseCode = "409", description = "The client has as many keys as it may have")
    public Response make(@RestPath String clientId, NewKey wanted) throws SQLException {
        var name = wanted == null ? null : wanted.name();
        return MadeKey.response(clientId, keys.make(clientId, name, wanted == null ? null : wanted.scopes()));
    }

    @PATCH
    @Path("{keyId}")
    @Operation(summary = "Give a key another name")
    public KeyView rename(@RestPath String clientId, @RestPath String keyId, NewName wanted) throws SQLException {
        return KeyView.of(keys.rename(clientId, keyId, wanted == null ? null : wanted.name()));
    }

    @POST
    @Path("{keyId}/rotate")
    @Operation(
            summary =
                    "Make a new key like this one, which lives on for a while; a key with keys:rotate may do so itself")
    @APIResponse(
            responseCode = "201",
            description = "The new key",
            content = @Content(schema = @Schema(implementation = MadeKey.class)))
    @APIResponse(responseCode = "409", description = "It was rotated before")
    public Response rotate(@RestPath String clientId, @RestPath String keyId, Rotation wanted) throws SQLException {
        return MadeKey.response(clientId, keys.rotate(clientId, keyId, wanted == null ? null : wanted.overlap()));
    }

    @DELETE
    @Path("{keyId}")
    @Operation(summary = "Revoke a key; it opens nothing from now on")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@RestPath String clientId, @RestPath String keyId) throws SQLException {
        keys.revoke(clientId, keyId);
        return Response.noContent().build();
    }
}
