package balie.faults.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A post that a source accepted.
 *
 * @param permalink its address, which tells it from all others
 * @param clients those whom it concerns, by its feed's owner or by what they watch for
 * @param publishedAt when the source first listed it
 * @param editions what it said, in order; the last holds
 * @param withdrawn whether the source took it back, for good
 */
public record Post(
        String permalink, Set<String> clients, Instant publishedAt, List<String> editions, boolean withdrawn) {}
