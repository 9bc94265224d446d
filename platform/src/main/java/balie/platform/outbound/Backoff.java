package balie.platform.outbound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides how long to wait before the next try: one pause after another, each less a part by chance, so that what failed together does not
 * come back together; and at least as long as the receiver asked for.
 *
 * @param pauses in their order, at least one; the last goes on for ever
 * @param spread the most that chance takes off, from 0 to 1
 * @param patience the longest that a receiver may ask for
 */
public record Backoff(List<Duration> pauses, double spread, Duration patience) {
    private static final double HALF = 0.5;

    public Backoff {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty())
            throw new IllegalArgumentException("without a pause a receiver would be asked without end");
    }

    /** Pauses that double up to the longest; a receiver may ask for an hour. */
    public static Backoff doubling(Duration first, Duration longest) {
        var pauses = new ArrayList<Duration>();
        for (var pause = first; pause.compareTo(longest) < 0; pause = pause.multipliedBy(2)) pauses.add(pause);
        pauses.add(longest);
        return new Backoff(pauses, HALF, Duration.ofHours(1));
    }

    /**
     * The pause after a failure.
     *
     * @param attempts made by now, from 1
     * @param chance from 0 to 1
     * @param asked by the receiver; zero when it did not
     */
    public Duration after(int attempts, double chance, Duration asked) {
        var whole = pauses.get(Math.min(attempts, pauses.size()) - 1);
        var pause = Duration.ofMillis((long) (whole.toMillis() * (1 - chance * spread)));
        var heeded = asked.compareTo(patience) < 0 ? asked : patience;
        return pause.compareTo(heeded) > 0 ? pause : heeded;
    }
}
