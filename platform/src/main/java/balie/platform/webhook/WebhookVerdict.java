package balie.platform.webhook;

/** Whether a message that came in by a webhook is to be believed. */
public enum WebhookVerdict {
    /** It is from who knows the secret, as it was sent, and new. */
    GENUINE,
    /** A header is missing or cannot be read. */
    UNSIGNED,
    /** No signature fits: another secret, or changed on the way. */
    FORGED,
    /** Genuine, but older or newer than five minutes: caught and sent again, or a clock is off. */
    STALE
}
