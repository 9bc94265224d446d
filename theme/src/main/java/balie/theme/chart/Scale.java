package balie.theme.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Round marks from zero to just above the largest figure.
 *
 * @param step between two marks
 * @param steps how many there are above zero
 */
record Scale(long step, int steps) {
    private static final int MOST_STEPS = 4;

    /** The finest round scale of at most four steps that holds the figure. */
    static Scale upTo(long largest) {
        for (long power = 1; ; power *= 10)
            for (var round : List.of(1, 2, 5)) {
                var step = round * power;
                if (step * MOST_STEPS >= largest) return new Scale(step, Math.max(1, ceil(largest, step)));
            }
    }

    long top() {
        return step * steps;
    }

    /** The marks from the top down to zero. */
    List<Long> marks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(it -> step * (steps - it))
                .toList();
    }

    /** How high a figure stands, of a hundred. */
    double height(long figure) {
        return 100.0 * figure / top();
    }

    private static int ceil(long figure, long step) {
        return (int) ((figure + step - 1) / step);
    }
}
