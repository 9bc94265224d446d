package balie.faults.journal;

import java.time.Instant;

/**
 * An alert that arrived.
 *
 * @param id the webhook's id or the mail's Message-ID
 */
public record Alert(Way way, String id, Instant at) {
    /** How it came. */
    public enum Way {
        WEBHOOK,
        MAIL
    }
}
