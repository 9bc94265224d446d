package balie.safety.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes session tokens as response-service does, and wrong in one thing. Knows the desk's own key, which no stranger does. */
final class Forge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MOMENT = Pattern.compile("now([+-]\\d+)");

    private final PrivateKey ours;
    private final KeyPair other;
    private final JsonNode published;

    private Forge(PrivateKey ours, KeyPair other, JsonNode published) {
        this.ours = ours;
        this.other = other;
        this.published = published;
    }

    /**
     * A forge that knows a desk's key.
     *
     * @param pem the file with the secret key
     * @param keySet what the desk publishes
     */
    static Forge of(Path pem, String keySet) throws IOException, GeneralSecurityException {
        var text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text));
        var key = KeyFactory.getInstance("EC").generatePrivate(encoded);
        return new Forge(key, pair(), JSON.readTree(keySet).path("keys").path(0));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** A token that is right in everything. */
    String right() throws IOException, GeneralSecurityException {
        return token("", "", "ours");
    }

    /** A token that differs from a right one in what is told. */
    String token(String header, String claims, String signer) throws IOException, GeneralSecurityException {
        var head = merged(header(), header);
        var body = merged(claims(), claims);
        var signed = encoded(head) + "." + (signer.equals("broken") ? base64("niets".getBytes(UTF_8)) : encoded(body));
        return switch (signer) {
            case "nothing" -> signed + ".";
            case "zeros" -> signed + "." + base64(new byte[64]);
            case "cut" -> signed + "." + base64(Arrays.copyOf(signature(ours, signed), 40));
            case "swapped" -> signed + "." + base64(signature(ours, signed + "x"));
            case "changed" -> encoded(head) + "." + encoded(body.put("name", "elders")) + "." + own(signed);
            case "other" -> signed + "." + base64(signature(other.getPrivate(), signed));
            case "public-as-secret" -> signed + "." + base64(hmac(signed));
            default -> signed + "." + own(signed);
        };
    }

    private ObjectNode header() {
        return JSON.createObjectNode()
                .put("typ", "JWT")
                .put("alg", "ES256")
                .put("kid", published.path("kid").asText());
    }

    private static ObjectNode claims() {
        var now = Instant.now().getEpochSecond();
        var claims = JSON.createObjectNode()
                .put("iss", "balie")
                .put("aud", "balie")
                .put("sub", "operator")
                .put("name", "Operator")
                .put("iat", now)
                .put("exp", now + 600);
        claims.putArray("groups").add("admin");
        claims.putArray("clients").add("*");
        return claims;
    }

    private ObjectNode merged(ObjectNode right, String otherwise) throws IOException {
        if (otherwise.isEmpty()) return right;
        for (var field : JSON.readTree(otherwise).properties())
            if (field.getValue().isNull()) right.remove(field.getKey());
            else right.set(field.getKey(), read(field.getValue()));
        return right;
    }

    private JsonNode read(JsonNode value) {
        if (value.asText().equals("$other")) return publicOther();
        var moment = MOMENT.matcher(value.asText());
        if (!moment.matches()) return value;
        return JSON.getNodeFactory().numberNode(Instant.now().getEpochSecond() + Long.parseLong(moment.group(1)));
    }

    private ObjectNode publicOther() {
        var point = ((ECPublicKey) other.getPublic()).getW();
        return JSON.createObjectNode()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", base64(bytes(point.getAffineX())))
                .put("y", base64(bytes(point.getAffineY())));
    }

    private static byte[] bytes(java.math.BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var whole = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
        return whole;
    }

    private String own(String signed) throws GeneralSecurityException {
        return base64(signature(ours, signed));
    }

    private static byte[] signature(PrivateKey key, String signed) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(signed.getBytes(UTF_8));
        return signature.sign();
    }

    /** The oldest trick: what everybody may know taken for a shared secret. */
    private byte[] hmac(String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(published.toString().getBytes(UTF_8), "HmacSHA256"));
        return mac.doFinal(signed.getBytes(UTF_8));
    }

    private static String encoded(ObjectNode part) {
        return base64(part.toString().getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
