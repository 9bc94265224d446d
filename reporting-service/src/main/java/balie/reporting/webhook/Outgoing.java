package balie.reporting.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that this replica sends now.
 *
 * @param claim shows that it is still ours
 * @param attempts this one included
 * @param since when sending began, or began again
 */
record Outgoing(UUID id, UUID claim, UUID webhook, int attempts, Instant since, String body) {}
