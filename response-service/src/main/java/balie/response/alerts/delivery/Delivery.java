package balie.response.alerts.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that this replica sends now.
 *
 * @param claim shows that it is still ours
 * @param target what it shares with other messages to the same receiver
 * @param attempts this one included
 */
record Delivery(UUID id, UUID claim, String target, int attempts, Instant createdAt) {}
