package balie.platform.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;

/**
 * Decides whether a token is ours and still holds: ES256 by a published key, issuer, audience, subject, expiry. Whatever else a token
 * says about its key or algorithm is not believed. A signature, which takes milliseconds, is checked once for each key; all else is checked
 * each time.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenCheck extends JWTCallerPrincipalFactory {
    /** Issuer and audience of every token. */
    static final String BALIE = "balie";

    private static final int REMEMBERED = 1_000;

    private final JwtConsumer consumer;
    /** Tokens that held when they were last seen, taken apart; each remembers by which key its signature held. */
    private final Cache<String, JwtContext> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    TokenCheck(VerificationKeys keys) {
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKeyResolver(keys)
                .setExpectedIssuer(BALIE)
                .setExpectedAudience(BALIE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(5)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        try {
            var claims = JwtClaims.parse(checked(token).getJwtClaims().toJson());
            claims.setClaim("raw_token", token);
            return new DefaultJWTCallerPrincipal(token, claims.getSubject(), claims);
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof KeysUnavailable away) throw away;
            throw new ParseException("not a token of ours, or expired");
        } catch (org.jose4j.jwt.MalformedClaimException e) {
            throw new ParseException("a claim of the wrong type");
        }
    }

    private JwtContext checked(String token) throws InvalidJwtException {
        var known = seen.getIfPresent(token);
        if (known == null) {
            var context = consumer.process(token);
            seen.put(token, context);
            return context;
        }
        synchronized (known) {
            consumer.processContext(known);
        }
        return known;
    }
}
