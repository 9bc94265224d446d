package balie.response.alerts.delivery;

import java.time.Duration;

/**
 * Decides how long to wait before the next try: doubling up to a cap, less up to a half by chance, so that what failed together does not
 * come back together; and at least as long as the receiver asked for.
 */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;
    private static final Duration MOST_PATIENCE = Duration.ofHours(1);

    /**
     * The pause after a failure.
     *
     * @param attempts made by now, from 1
     * @param chance from 0 to 1
     * @param asked by the receiver; zero when it did not
     */
    Duration after(int attempts, double chance, Duration asked) {
        var doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        var capped = shorter(doubled, longest);
        var pause = Duration.ofMillis((long) (capped.toMillis() * (1 - chance / 2)));
        var patience = shorter(asked, MOST_PATIENCE);
        return pause.compareTo(patience) > 0 ? pause : patience;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
