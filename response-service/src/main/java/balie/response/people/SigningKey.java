package balie.response.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of our tokens: the secret from its file, the public key worked out from it, and the id that both go by (RFC 7638). */
@ApplicationScoped
class SigningKey {
    private final ECPrivateKey secret;
    private final String id;
    private final String published;

    SigningKey(PeopleConfig config) {
        this.secret = read(config.signingKey()
                .orElseThrow(() -> new IllegalStateException(
                        "BALIE_SIGNING_KEY must name a PEM file with a private key, PKCS#8, curve P-256")));
        var point = Curve.multiple(secret.getS());
        var x = Curve.base64(point.getAffineX());
        var y = Curve.base64(point.getAffineY());
        var required = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(x, y);
        this.id = thumbprint(required);
        this.published = """
                {"keys":[{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","x":"%s","y":"%s"}]}""".formatted(id, x, y);
    }

    ECPrivateKey secret() {
        return secret;
    }

    String id() {
        return id;
    }

    /** The public key as a JSON Web Key Set. */
    String published() {
        return published;
    }

    private static ECPrivateKey read(Path file) {
        try {
            var pem = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            var key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded);
            if (!key.getParams().getCurve().equals(Curve.P256.getCurve()))
                throw new IllegalStateException(file + " holds a key on another curve than P-256");
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(file + " is no PEM file with a private key, PKCS#8, curve P-256");
        }
    }

    private static String thumbprint(String required) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
