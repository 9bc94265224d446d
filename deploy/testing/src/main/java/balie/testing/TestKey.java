package balie.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key pair of this JVM's tests. It travels in a system property, because a test and its test resource may be loaded by different class
 * loaders and must agree.
 */
record TestKey(PrivateKey secret, String id, String published) {
    private static final String SECRET = "balie.testing.secret";
    private static final String KEY_ID = "balie.testing.key-id";
    private static final String PUBLISHED = "balie.testing.published";
    private static final int COORDINATE = 32;

    static TestKey theOne() {
        synchronized (System.getProperties()) {
            if (System.getProperty(SECRET) == null) make();
            return read();
        }
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String pem() {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(secret.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    private static void make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            publish(((ECPublicKey) pair.getPublic()).getW());
            System.setProperty(
                    SECRET, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id is the key's thumbprint (RFC 7638), as response-service names its own. */
    private static void publish(ECPoint point) throws GeneralSecurityException {
        var x = base64(coordinate(point.getAffineX().toByteArray()));
        var y = base64(coordinate(point.getAffineY().toByteArray()));
        var key = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(x, y);
        var id = base64(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII)));
        System.setProperty(KEY_ID, id);
        System.setProperty(PUBLISHED, "{\"keys\":[" + key.replace("}", ",\"kid\":\"" + id + "\"}") + "]}");
    }

    private static TestKey read() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(SECRET));
            var secret = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new TestKey(secret, System.getProperty(KEY_ID), System.getProperty(PUBLISHED));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Big-endian, exactly 32 bytes: without the sign byte, with leading zeros. */
    private static byte[] coordinate(byte[] number) {
        var padded = new byte[COORDINATE];
        var significant = Arrays.copyOfRange(number, Math.max(0, number.length - COORDINATE), number.length);
        System.arraycopy(significant, 0, padded, COORDINATE - significant.length, significant.length);
        return padded;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
