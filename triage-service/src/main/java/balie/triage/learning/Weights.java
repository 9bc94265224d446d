package balie.triage.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a head, eight bits each, for those buckets only that weigh something: a bit for each bucket, and how many came before
 * each 64 of them. Finding a bucket takes the same time however many there are.
 */
final class Weights {
    private static final int WORD = 64;

    private final int labels;
    private final long[] kept;
    private final int[] before;
    private final byte[] weights;
    private final float[] scale;

    /** @param all by bucket and label; null for buckets that are left out */
    Weights(float[][] all, int labels) {
        this(labels, kept(all), scale(all, labels));
        int at = 0;
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++)
                    weights[at++] = (byte) Math.round(row[label] / scale[label]);
    }

    private Weights(int labels, long[] kept, float[] scale) {
        this.labels = labels;
        this.kept = kept;
        this.scale = scale;
        this.before = new int[kept.length];
        int count = 0;
        for (int word = 0; word < kept.length; word++) {
            before[word] = count;
            count += Long.bitCount(kept[word]);
        }
        this.weights = new byte[count * labels];
    }

    private static long[] kept(float[][] all) {
        var kept = new long[Features.BUCKETS / WORD];
        for (int bucket = 0; bucket < all.length; bucket++)
            if (all[bucket] != null) kept[bucket / WORD] |= 1L << bucket % WORD;
        return kept;
    }

    private static float[] scale(float[][] all, int labels) {
        var scale = new float[labels];
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++)
                    scale[label] = Math.max(scale[label], Math.abs(row[label]) / Byte.MAX_VALUE);
        for (int label = 0; label < labels; label++) if (scale[label] == 0) scale[label] = 1;
        return scale;
    }

    /** Adds to each label's sum what the bucket weighs times the value. */
    void addTo(double[] sums, int bucket, float value) {
        long word = kept[bucket / WORD];
        long bit = 1L << bucket % WORD;
        if ((word & bit) == 0) return;
        int at = (before[bucket / WORD] + Long.bitCount(word & bit - 1)) * labels;
        for (int label = 0; label < labels; label++) sums[label] += value * scale[label] * weights[at + label];
    }

    /** What the bucket weighs for the label, for a value of one. */
    double of(int bucket, int label) {
        long word = kept[bucket / WORD];
        long bit = 1L << bucket % WORD;
        if ((word & bit) == 0) return 0;
        int at = (before[bucket / WORD] + Long.bitCount(word & bit - 1)) * labels;
        return (double) scale[label] * weights[at + label];
    }

    void writeTo(DataOutput out) throws IOException {
        for (long word : kept) out.writeLong(word);
        for (float one : scale) out.writeFloat(one);
        out.write(weights);
    }

    static Weights readFrom(DataInput in, int labels) throws IOException {
        var kept = new long[Features.BUCKETS / WORD];
        for (int word = 0; word < kept.length; word++) kept[word] = in.readLong();
        var scale = new float[labels];
        for (int label = 0; label < labels; label++) scale[label] = in.readFloat();
        var read = new Weights(labels, kept, scale);
        in.readFully(read.weights);
        return read;
    }

    int bytes() {
        return weights.length + kept.length * 12 + scale.length * 4;
    }
}
