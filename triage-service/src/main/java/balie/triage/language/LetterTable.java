package balie.triage.language;

import java.util.Arrays;

/**
 * A number for each sequence of up to five letters in each language, found in a step or two. A sequence is one long, twelve bits a
 * letter, the last letter lowest, so that its ends are sequences as well.
 */
final class LetterTable {
    private static final int BITS = 12;
    private static final int LETTER = (1 << BITS) - 1;
    private static final byte NONE = -1;

    private final int languages;
    private final long[] keys;
    private final byte[] values;

    LetterTable(int sequences, int languages) {
        this.languages = languages;
        this.keys = new long[Integer.highestOneBit(Math.max(1, sequences * 5 / 4)) * 2];
        this.values = new byte[keys.length * languages];
        Arrays.fill(values, NONE);
    }

    /** The sequence with a letter more; what is no letter of an alphabet with a table begins a new one. */
    static long longer(long sequence, char letter) {
        return letter > LETTER ? 0 : sequence << BITS | letter;
    }

    static long last(long sequence, int letters) {
        return sequence & (1L << BITS * letters) - 1;
    }

    static int length(long sequence) {
        return (Long.SIZE - Long.numberOfLeadingZeros(sequence) + BITS - 1) / BITS;
    }

    int slots() {
        return keys.length;
    }

    /** The sequence at a slot; 0 where there is none. */
    long key(int slot) {
        return keys[slot];
    }

    /** Where the sequence stands; negative when it does not. */
    int slot(long sequence) {
        int slot = free(sequence);
        return keys[slot] == sequence ? slot : -1;
    }

    private int free(long sequence) {
        int slot = (int) (sequence * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != sequence) slot = slot + 1 & keys.length - 1;
        return slot;
    }

    void put(long sequence, int language, int value) {
        if (sequence == 0) return;
        int slot = free(sequence);
        keys[slot] = sequence;
        set(slot, language, value);
    }

    boolean has(int slot, int language) {
        return values[slot * languages + language] != NONE;
    }

    int get(int slot, int language) {
        return values[slot * languages + language];
    }

    void set(int slot, int language, int value) {
        values[slot * languages + language] = (byte) Math.min(value, Byte.MAX_VALUE);
    }

    /** Adds the numbers of all languages. */
    void addTo(int[] sums, int slot) {
        for (int language = 0; language < languages; language++) sums[language] += values[slot * languages + language];
    }
}
