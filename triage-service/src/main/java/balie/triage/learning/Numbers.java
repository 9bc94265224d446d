package balie.triage.learning;

import java.util.Arrays;

/** The numbers among a post's features, in the order in which they are added. */
final class Numbers {
    private float[] numbers = new float[64];
    private int size;

    void add(double number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
        numbers[size++] = (float) number;
    }

    void add(boolean holds) {
        add(holds ? 1 : 0);
    }

    float[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
