package balie.platform.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The secrets that hold at one moment: one, or two while the other side changes from the old one to the new.
 *
 * @param secrets the newest first; at least one
 */
public record WebhookSecrets(List<WebhookSecret> secrets) {
    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    /** How far a sender's clock may be off, and so how long a message that somebody caught could be sent again. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    public WebhookSecrets {
        secrets = List.copyOf(secrets);
        if (secrets.isEmpty()) throw new IllegalArgumentException("without a secret nothing can be signed or checked");
    }

    public static WebhookSecrets of(WebhookSecret... secrets) {
        return new WebhookSecrets(List.of(secrets));
    }

    /** The three headers of a message, signed with every secret, so that a receiver may know either. */
    public Map<String, String> headers(String id, Instant at, byte[] body) {
        var signatures = secrets.stream().map(secret -> secret.sign(id, at, body));
        return Map.of(
                ID, id,
                TIMESTAMP, Long.toString(at.getEpochSecond()),
                SIGNATURE, signatures.collect(Collectors.joining(" ")));
    }

    /**
     * Whether a message that came in is to be believed.
     *
     * @param id the header {@code webhook-id}; null when it is missing, as with the others
     */
    public WebhookVerdict judge(String id, String timestamp, String signatures, byte[] body, Instant now) {
        if (id == null || id.isBlank() || timestamp == null || signatures == null) return WebhookVerdict.UNSIGNED;
        if (!timestamp.matches("[0-9]{1,12}")) return WebhookVerdict.UNSIGNED;
        // The signature first: whether a clock is off is told to who knows the secret only.
        boolean genuine = false;
        for (var secret : secrets) genuine |= secret.signed(signatures, id, timestamp, body);
        if (!genuine) return WebhookVerdict.FORGED;
        var off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
        return off.abs().compareTo(TOLERANCE) > 0 ? WebhookVerdict.STALE : WebhookVerdict.GENUINE;
    }
}
