package balie.speed;

import java.util.Locale;

/** What a figure must reach, or not exceed. */
public sealed interface Bar {
    boolean holds(double value);

    static Bar atLeast(double bar) {
        return new AtLeast(bar);
    }

    static Bar atMost(double bar) {
        return new AtMost(bar);
    }

    /** A figure to know, not to judge. */
    static Bar none() {
        return new None();
    }

    record AtLeast(double bar) implements Bar {
        @Override
        public boolean holds(double value) {
            return value >= bar;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "≥ %.4g", bar);
        }
    }

    record AtMost(double bar) implements Bar {
        @Override
        public boolean holds(double value) {
            return value <= bar;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "≤ %.4g", bar);
        }
    }

    record None() implements Bar {
        @Override
        public boolean holds(double value) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
