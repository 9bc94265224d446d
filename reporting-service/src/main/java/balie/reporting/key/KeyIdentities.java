package balie.reporting.key;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jose4j.jwt.JwtClaims;

/** Makes of a living key somebody who sees its client and no other. To the rest of the house that is a person with a role of its own. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {
    /** The role of all keys. */
    static final String ROLE = "portal";

    /** Under which the identity carries its {@link ApiKey}. */
    static final String KEY = "balie.key";

    /** Under which it carries the {@link balie.reporting.change.FeedPlace} that was asked from, where nothing follows it. */
    static final String END = "balie.end";

    private final KeyLookup keys;

    KeyIdentities(KeyLookup keys) {
        this.keys = keys;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(KeyRequest request) {
        try {
            var secret = Secret.read(request.presented()).orElseThrow(KeyRefused::new);
            return identity(keys.find(secret, request.place()).orElseThrow(KeyRefused::new));
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private static SecurityIdentity identity(KeyLookup.Found found) {
        var key = found.key();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal("", key.shown(), claims(key)))
                .addRole(ROLE)
                .addAttribute(KEY, key)
                .addAttribute(END, found.end())
                .build();
    }

    private static JwtClaims claims(ApiKey key) {
        var claims = new JwtClaims();
        claims.setSubject(PresentedKey.loginOf(key.keyId()));
        claims.setClaim("name", key.name());
        claims.setClaim("groups", List.of(ROLE));
        claims.setClaim("clients", List.of(key.clientId()));
        return claims;
    }
}
