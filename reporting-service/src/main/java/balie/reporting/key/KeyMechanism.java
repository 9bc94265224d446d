package balie.reporting.key;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes keys as bearer tokens, on the portal's addresses alone. Everything else is left to the token check. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String PORTAL = "/api/v1/";
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var authorization = request.request().getHeader("Authorization");
        if (!request.normalizedPath().startsWith(PORTAL) || !isKey(authorization))
            return Uni.createFrom().nullItem();
        var presented = authorization.substring(BEARER.length()).strip();
        return identities.authenticate(new KeyRequest(presented));
    }

    private static boolean isKey(String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && authorization.substring(BEARER.length()).strip().startsWith(Secret.PREFIX);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    /** Before the token check, which would find a key to be a broken token. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
