package balie.platform.session;

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
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Decides whether a token is ours and still holds: ES256 by a published key, issuer, audience, subject, expiry. Whatever else a token
 * says about its key or algorithm is not believed.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenCheck extends JWTCallerPrincipalFactory {
    /** Issuer and audience of every token. */
    static final String BALIE = "balie";

    private final JwtConsumer consumer;

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
            var claims = consumer.processToClaims(token);
            claims.setClaim("raw_token", token);
            return new DefaultJWTCallerPrincipal(token, claims.getSubject(), claims);
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof KeysUnavailable away) throw away;
            throw new ParseException("not a token of ours, or expired");
        } catch (org.jose4j.jwt.MalformedClaimException e) {
            throw new ParseException("a claim of the wrong type");
        }
    }
}
