package balie.platform.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a webhook is signed with, so that its receiver knows from whom it comes and that it is new (Standard Webhooks, signature v1). */
public final class WebhookSecret {
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** A new one that nobody can guess. */
    public static WebhookSecret random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(key);
    }

    /** Reads what {@link #text} writes. Throws IllegalArgumentException for anything else. */
    public static WebhookSecret parse(String text) {
        if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("a webhook's secret begins with " + PREFIX);
        return new WebhookSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** As the other side configures it. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** The value of {@code webhook-signature}. */
    public String sign(String id, Instant at, byte[] body) {
        return sign(id, Long.toString(at.getEpochSecond()), body);
    }

    /** Whether one of the signatures, separated by spaces, was made with this secret. */
    boolean signed(String signatures, String id, String timestamp, byte[] body) {
        var own = sign(id, timestamp, body).getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(signatures.split(" "))
                .map(signature -> signature.getBytes(StandardCharsets.UTF_8))
                .anyMatch(signature -> MessageDigest.isEqual(own, signature));
    }

    private String sign(String id, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
