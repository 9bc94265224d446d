package balie.triage.learning;

import java.util.Arrays;

/**
 * What a head sees of one post: hashed pieces of text, each in one of {@link #BUCKETS}, and a few numbers of the shared model. The same
 * post gives the same features in every process.
 */
public final class Features {
    static final int BUCKETS = 1 << 17;

    private final int[] buckets;
    private final float[] values;
    private final float[] numbers;

    Features(int[] buckets, float[] values, float[] numbers) {
        this.buckets = buckets;
        this.values = values;
        this.numbers = numbers;
    }

    int size() {
        return buckets.length;
    }

    int bucket(int at) {
        return buckets[at];
    }

    float value(int at) {
        return values[at];
    }

    int numbers() {
        return numbers.length;
    }

    float number(int at) {
        return numbers[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features features
                && Arrays.equals(buckets, features.buckets)
                && Arrays.equals(values, features.values)
                && Arrays.equals(numbers, features.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(buckets) + 31 * Arrays.hashCode(numbers);
    }
}
