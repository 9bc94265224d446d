package balie.triage.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a head, four bits each, for those buckets only that weigh something: a bit for each bucket, and how many came before
 * each 64 of them. Finding a bucket takes the same time however many there are.
 */
final class Weights {
    private static final int WORD = 64;
    // Seven steps up and seven down; their squares, so that light weights are told apart as well as heavy ones.
    private static final int STEPS = 7;
    private static final int NIBBLE = 15;
    private static final float[] SQUARES = squares();

    private final int labels;
    private final long[] kept;
    private final int[] before;
    private final byte[] weights;
    private final float[] heaviest;

    /** @param all by bucket and label; null for buckets that are left out */
    Weights(float[][] all, int labels) {
        this(labels, kept(all), heaviest(all, labels));
        int at = 0;
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++) put(at++, steps(row[label] / heaviest[label]));
    }

    private Weights(int labels, long[] kept, float[] heaviest) {
        this.labels = labels;
        this.kept = kept;
        this.heaviest = heaviest;
        this.before = new int[kept.length];
        int count = 0;
        for (int word = 0; word < kept.length; word++) {
            before[word] = count;
            count += Long.bitCount(kept[word]);
        }
        this.weights = new byte[(count * labels + 1) / 2];
    }

    private static long[] kept(float[][] all) {
        var kept = new long[Features.BUCKETS / WORD];
        for (int bucket = 0; bucket < all.length; bucket++)
            if (all[bucket] != null) kept[bucket / WORD] |= 1L << bucket % WORD;
        return kept;
    }

    private static float[] squares() {
        var squares = new float[NIBBLE + 1];
        for (int steps = -STEPS; steps <= STEPS; steps++)
            squares[steps + STEPS] = (float) (steps * Math.abs(steps)) / (STEPS * STEPS);
        return squares;
    }

    private static float[] heaviest(float[][] all, int labels) {
        var heaviest = new float[labels];
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++)
                    heaviest[label] = Math.max(heaviest[label], Math.abs(row[label]));
        for (int label = 0; label < labels; label++) if (heaviest[label] == 0) heaviest[label] = 1;
        return heaviest;
    }

    private static int steps(float share) {
        int steps = (int) Math.round(Math.sqrt(Math.abs(share)) * STEPS);
        return STEPS + (share < 0 ? -steps : steps);
    }

    private void put(int at, int steps) {
        weights[at / 2] |= (byte) (steps << at % 2 * 4);
    }

    /** Adds to each label's sum what the bucket weighs times the value. */
    void addTo(double[] sums, int bucket, float value) {
        int at = place(bucket);
        if (at < 0) return;
        for (int label = 0; label < labels; label++) sums[label] += value * weight(at, label);
    }

    /** What the bucket weighs for the label, for a value of one. */
    double of(int bucket, int label) {
        int at = place(bucket);
        return at < 0 ? 0 : weight(at, label);
    }

    /** Where the bucket's weights begin; below 0 where it weighs nothing. */
    private int place(int bucket) {
        long word = kept[bucket / WORD];
        long bit = 1L << bucket % WORD;
        return (word & bit) == 0 ? -1 : (before[bucket / WORD] + Long.bitCount(word & bit - 1)) * labels;
    }

    private float weight(int at, int label) {
        int steps = weights[(at + label) / 2] >> (at + label) % 2 * 4 & NIBBLE;
        return heaviest[label] * SQUARES[steps];
    }

    void writeTo(DataOutput out) throws IOException {
        for (long word : kept) out.writeLong(word);
        for (float one : heaviest) out.writeFloat(one);
        out.write(weights);
    }

    static Weights readFrom(DataInput in, int labels) throws IOException {
        var kept = new long[Features.BUCKETS / WORD];
        for (int word = 0; word < kept.length; word++) kept[word] = in.readLong();
        var heaviest = new float[labels];
        for (int label = 0; label < labels; label++) heaviest[label] = in.readFloat();
        var read = new Weights(labels, kept, heaviest);
        in.readFully(read.weights);
        return read;
    }

    int bytes() {
        return weights.length + kept.length * 12 + heaviest.length * 4;
    }
}
