package balie.safety.bombs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs letters as senders of a webhook do who know its secret (Standard Webhooks). */
record Signer(String secret) {
    private static final String HMAC = "HmacSHA256";

    /** The same letter, signed; one without end as if it were empty. */
    Letter sign(Letter letter) {
        var id = "brief-" + letter.name().hashCode();
        var now = String.valueOf(Instant.now().getEpochSecond());
        return letter.with(
                "webhook-id: " + id,
                "webhook-timestamp: " + now,
                "webhook-signature: v1," + signature(id + "." + now + ".", letter));
    }

    private String signature(String before, Letter letter) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), HMAC));
            mac.update(before.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body(letter)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private static byte[] body(Letter letter) {
        if (letter.headers().stream().noneMatch(line -> line.startsWith("Content-Length"))) return new byte[0];
        var bytes = new ByteArrayOutputStream();
        try {
            letter.body().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return bytes.toByteArray();
    }
}
