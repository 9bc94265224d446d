package balie.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/**
 * How long after its deadline a missed first response was told; from the opening of the case where that came later.
 *
 * @param told how many were
 */
public record Lateness(int told, Duration median, Duration longest) {

    /** For people to read. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d missed first responses were told, half of them within %.1f s of the deadline, the latest %.1f s after it",
                told,
                median.toMillis() / 1000.0,
                longest.toMillis() / 1000.0);
    }

    static Lateness of(Held held, Duration target) {
        var writings = Writings.of(held);
        var late = new ArrayList<Duration>();
        for (var round : Round.of(held))
            for (var breach : round.breaches()) {
                var due = round.due(target);
                var from = due.isBefore(round.begun()) ? round.begun() : due;
                writings.of(breach).ifPresent(written -> late.add(Duration.between(from, written)));
            }
        late.sort(null);
        return late.isEmpty()
                ? new Lateness(0, Duration.ZERO, Duration.ZERO)
                : new Lateness(late.size(), late.get(late.size() / 2), late.get(late.size() - 1));
    }
}
