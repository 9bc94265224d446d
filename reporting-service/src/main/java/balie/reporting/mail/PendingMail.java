package balie.reporting.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that one sender has claimed.
 *
 * @param about the search or the digest
 * @param occasion of an alert its batch, of a digest its day
 * @param address null where the subscriber left or was removed: nobody needs it any more
 */
public record PendingMail(
        UUID mailId,
        UUID claim,
        String clientId,
        MailKind kind,
        UUID about,
        UUID subscriberId,
        String occasion,
        Instant dueAt,
        int attempts,
        Instant createdAt,
        String address) {}
