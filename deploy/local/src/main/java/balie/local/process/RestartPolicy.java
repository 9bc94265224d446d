package balie.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a process that ended is started again, and after how long. Pure.
 *
 * @param ends so many within {@code within} mean that another start does not help
 * @param look how often one that runs is asked whether it is stuck
 */
record RestartPolicy(int ends, Duration within, Duration first, Duration longest, Duration look) {
    /** Five ends in two minutes mean that something is wrong which another start does not mend. */
    static final RestartPolicy STANDARD = new RestartPolicy(
            5, Duration.ofMinutes(2), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(5));

    /**
     * How long to wait before the next start; empty when the process keeps ending.
     *
     * @param endings when it ended, in order, the last of them just now
     */
    Optional<Duration> waitBeforeRestart(List<Instant> endings) {
        var now = endings.get(endings.size() - 1);
        var lately =
                endings.stream().filter(end -> end.isAfter(now.minus(within))).count();
        if (lately >= ends) return Optional.empty();
        var wait = first.multipliedBy(1L << (lately - 1));
        return Optional.of(wait.compareTo(longest) < 0 ? wait : longest);
    }
}
