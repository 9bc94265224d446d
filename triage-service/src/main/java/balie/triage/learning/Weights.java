package balie.triage.learning;

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
    private final long[] kept = new long[Features.BUCKETS / WORD];
    private final int[] before = new int[kept.length];
    private final byte[] weights;
    private final float[] heaviest;

    /** @param all by bucket and label; null for buckets that are left out */
    Weights(float[][] all, int labels) {
        this.labels = labels;
        this.heaviest = heaviest(all, labels);
        int count = 0;
        for (int bucket = 0; bucket < all.length; bucket++) {
            if (bucket % WORD == 0) before[bucket / WORD] = count;
            if (all[bucket] == null) continue;
            kept[bucket / WORD] |= 1L << bucket % WORD;
            count++;
        }
        this.weights = new byte[(count * labels + 1) / 2];
        int at = 0;
        for (var row : all)
            if (row != null)
                for (int label = 0; label < labels; label++) put(at++, steps(row[label] / heaviest[label]));
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
        long word = kept[bucket / WORD];
        long bit = 1L << bucket % WORD;
        if ((word & bit) == 0) return;
        int at = (before[bucket / WORD] + Long.bitCount(word & bit - 1)) * labels;
        for (int label = 0; label < labels; label++) {
            int steps = weights[(at + label) / 2] >> (at + label) % 2 * 4 & NIBBLE;
            sums[label] += value * heaviest[label] * SQUARES[steps];
        }
    }

    int bytes() {
        return weights.length + kept.length * 12 + heaviest.length * 4;
    }
}
