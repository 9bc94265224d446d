package balie.triage.learning;

import java.util.Arrays;

/** Collects the hashed pieces of a post, each counted once, so that a long post weighs no more than a short one. */
final class Pieces {
    private static final int MOST = 20_000;

    private int[] buckets = new int[512];
    private int size;

    /** Adds the piece that the hash stands for. */
    void add(int hash) {
        if (size == MOST) return;
        if (size == buckets.length) buckets = Arrays.copyOf(buckets, size * 2);
        buckets[size++] = bucket(hash);
    }

    // The last step of MurmurHash3: every bit of the hash reaches the bits that are kept.
    private static int bucket(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) & Features.BUCKETS - 1;
    }

    /** The different buckets in order. */
    int[] distinct() {
        Arrays.sort(buckets, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) if (at == 0 || buckets[at] != buckets[at - 1]) buckets[kept++] = buckets[at];
        return Arrays.copyOf(buckets, kept);
    }
}
