package balie.demo;

import java.util.List;

/** Throws that fall the same way each time: chance as a pure function of what it is thrown for. */
final class Dice {
    private static final long SEED = 20_261_122L;

    private Dice() {}

    /** From 0 up to {@code sides}, for the purpose and number. */
    static int roll(int sides, String purpose, long number) {
        var seed = SEED ^ purpose.hashCode() * 0x9E3779B97F4A7C15L;
        return (int) Long.remainderUnsigned(mixed(seed ^ mixed(number)), sides);
    }

    /** One of the values. */
    static <T> T pick(List<T> values, String purpose, long number) {
        return values.get(roll(values.size(), purpose, number));
    }

    /** One of the values, such that all have their turn, in an order of each round's own, before one comes again. */
    static <T> T deal(List<T> values, String purpose, long number) {
        var size = values.size();
        var round = Math.floorDiv(number, size);
        var step = stepThrough(size, roll(size, purpose + " step", round));
        var start = roll(size, purpose + " start", round);
        return values.get((int) ((start + Math.floorMod(number, (long) size) * step) % size));
    }

    /** A step from the wished one up that visits every place of a circle of that size. */
    private static int stepThrough(int size, int wished) {
        var step = wished + 1;
        while (gcd(step, size) != 1) step++;
        return step;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** The finishing steps of SplitMix64. */
    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
