package balie.speed;

import java.util.Locale;

/**
 * One figure beside its bar.
 *
 * @param unit {@code ×} for a ratio
 * @param from what it was taken from, for whoever doubts it
 */
public record Figure(String name, double value, String unit, Bar bar, String from) {
    public boolean holds() {
        return bar.holds(value);
    }

    /** The value as people read it. */
    public String shown() {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f %s" : "%.3g %s", value, unit);
    }
}
