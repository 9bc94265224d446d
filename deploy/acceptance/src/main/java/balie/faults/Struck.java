package balie.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A fault that was tried, and how the desk came through.
 *
 * @param leftOut why it was not done; empty when it was
 * @param lasted how long the fault itself took
 * @param posts how many posts were published from its beginning until the chain moved again
 * @param deeds how many commands agents gave meanwhile
 */
record Struck(
        String fault,
        Instant at,
        Optional<String> leftOut,
        Duration lasted,
        int posts,
        int deeds,
        Recovery recovery,
        boolean replays) {
    private static final Duration SOON = Duration.ofSeconds(10);

    static Struck leftOut(String fault, String why) {
        return new Struck(
                fault,
                Instant.now(),
                Optional.of(why),
                Duration.ZERO,
                0,
                0,
                new Recovery(Optional.empty(), Optional.empty()),
                false);
    }

    /** Whether the chain moved again soon enough; one that reads everything again has to get through that first. */
    boolean held() {
        if (leftOut.isPresent()) return true;
        return replays
                ? recovery.fresh().isPresent()
                : recovery.progress().filter(it -> it.compareTo(SOON) <= 0).isPresent();
    }
}
