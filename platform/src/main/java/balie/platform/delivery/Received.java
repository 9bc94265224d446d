package balie.platform.delivery;

import java.time.Instant;

/**
 * One usable record of a batch.
 *
 * @param event null for a tombstone, which only compacted topics carry
 * @param sentAt when the broker took it
 * @param partition where it stood
 * @param offset where it stood
 */
public record Received<E>(String key, E event, Instant sentAt, int partition, long offset) {}
