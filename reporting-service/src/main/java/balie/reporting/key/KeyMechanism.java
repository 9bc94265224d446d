package balie.reporting.key;

import balie.reporting.change.FeedPlace;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;

/** Takes keys as bearer tokens, on the portal's addresses alone. Everything else is left to the token check. */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String PORTAL = "/api/v1/";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (!request.normalizedPath().startsWith(PORTAL))
            return Uni.createFrom().nullItem();
        return PresentedKey.text(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .map(presented -> identities.authenticate(new KeyRequest(presented, place(request))))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** The place from which on a reader asks who says what he has; null for everybody else. */
    private static FeedPlace place(RoutingContext request) {
        if (!request.request().headers().contains(HttpHeaders.IF_NONE_MATCH)) return null;
        return FeedPlace.asked(request.normalizedPath(), request.request().getParam("cursor"))
                .orElse(null);
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
