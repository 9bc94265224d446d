package balie.speed;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How thoroughly is measured.
 *
 * @param pairs how often the two sides of a ratio take turns
 * @param brevity what counts and lengths of time are divided by: 1 for the figures that count, more for a look at whether it runs
 * @param say where a line of progress goes
 */
public record Run(int pairs, int brevity, Consumer<String> say) {
    /** A count for this run; at least one. */
    public int count(int whole) {
        return Math.max(1, whole / brevity);
    }

    /** A length of time for this run. */
    public Duration time(Duration whole) {
        return whole.dividedBy(brevity);
    }

    /** A ratio of two rates, whose sides take turns. */
    public Ratio ratio(String name, Side ours, Side floor) throws Exception {
        return Ratio.of(this, name, ours, floor);
    }

    /** Whether a bar may be judged: short runs only show that everything runs. */
    public boolean judges() {
        return brevity == 1;
    }
}
