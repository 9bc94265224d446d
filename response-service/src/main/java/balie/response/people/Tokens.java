package balie.response.people;

import balie.platform.session.Roles;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Signs short-lived tokens: who, in which role, for which clients. */
@ApplicationScoped
class Tokens {
    private static final String BALIE = "balie";

    private final SigningKey key;
    private final PeopleConfig config;
    private final Clock clock = Clock.systemUTC();

    Tokens(SigningKey key, PeopleConfig config) {
        this.key = key;
        this.config = config;
    }

    /** A signed token and when it ends. */
    record Token(String text, Instant expiresAt) {}

    /** For a person in a session, which the token names. */
    Token of(StaffMember member, UUID sessionId) {
        return sign(member.login, member.name, member.role, member.clients, sessionId);
    }

    /** For the operator's programs: an administrator without a session. */
    Token ofOperator() {
        return sign("operator", "Operator", Roles.ADMIN, List.of(StaffMember.ALL_CLIENTS), null);
    }

    private Token sign(String login, String name, String role, Collection<String> clients, UUID sessionId) {
        var now = clock.instant();
        var expiry = now.plus(config.tokenLifetime());
        var claims = Jwt.issuer(BALIE)
                .audience(BALIE)
                .subject(login)
                .claim("name", name)
                .groups(Set.of(role))
                .claim("clients", List.copyOf(clients))
                .issuedAt(now)
                .expiresAt(expiry);
        if (sessionId != null) claims.claim("sid", sessionId.toString());
        var text =
                claims.jws().keyId(key.id()).algorithm(SignatureAlgorithm.ES256).sign(key.secret());
        return new Token(text, Instant.ofEpochSecond(expiry.getEpochSecond()));
    }
}
