package balie.triage.learning;

/**
 * The weights of a head, eight bits each, for those buckets only that weigh something: a bit for each bucket, and how many came before
 * each 64 of them. Finding a bucket takes the same time however many there are.
 */
final class Weights {
    private static final int WORD = 64;

    private final int labels;
    private final long[] kept = new long[Features.BUCKETS / WORD];
    private final int[] before = new int[kept.length];
    private final byte[] weights;
    private final float[] scale;

    /** @param all by bucket and label; null for buckets that are left out */
    Weights(float[][] all, int labels) {
        this.labels = labels;
        this.scale = scale(all, labels);
        int count = 0;
        for (int bucket = 0; bucket < all.length; bucket++) {
            if (bucket % WORD == 0) before[bucket / WORD] = count;
            if (all[bucket] == null) continue;
            kept[bucket / WORD] |= 1L << bucket % WORD;
            count++;
        }
        this.weights = new byte[count * labels];
        int at = 0;
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++)
                    weights[at++] = (byte) Math.round(row[label] / scale[label]);
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

    int bytes() {
        return weights.length + kept.length * 12 + scale.length * 4;
    }
}
