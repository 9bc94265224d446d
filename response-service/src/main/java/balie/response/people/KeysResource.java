package balie.response.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;

/** Publishes the keys that every service checks tokens with. */
@Path("/session/keys")
class KeysResource {
    private static final int CACHED_SECONDS = 60;

    private final SigningKey key;

    KeysResource(SigningKey key) {
        this.key = key;
    }

    @GET
    @PermitAll
    @Produces("application/jwk-set+json")
    public Response keys() {
        var cached = new CacheControl();
        cached.setMaxAge(CACHED_SECONDS);
        return Response.ok(key.published()).cacheControl(cached).build();
    }
}
