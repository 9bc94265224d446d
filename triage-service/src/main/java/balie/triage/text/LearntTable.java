package balie.triage.text;

/**
 * Learnt weights as a resource: {@code heaviest} and its weight, then the weights in rows of 128 letters, each behind the number of its
 * first. A letter stands for a share of the heaviest, the middle one for nothing.
 */
public final class LearntTable {
    private static final int LEVELS = 46;
    private static final char NOTHING = 'P';
    private static final int IN_A_ROW = 128;

    private LearntTable() {}

    /** The weights of a resource beside that class, as many as it must hold. */
    public static float[] read(Class<?> beside, String name, int size) {
        var weights = new float[size];
        double heaviest = 0;
        int next = 0;
        for (var row : Table.rows(beside, name)) {
            if (row[0].equals("heaviest")) heaviest = Double.parseDouble(row[1]);
            else for (int at = 0; at < IN_A_ROW; at++) weights[next++] = weight(row[1].charAt(at) - NOTHING, heaviest);
        }
        if (next != size) throw new IllegalStateException(name + " holds " + next + " weights instead of " + size);
        return weights;
    }

    // By the square, so that light weights are kept as well as heavy ones.
    private static float weight(int level, double heaviest) {
        return (float) (heaviest * level * Math.abs(level) / (LEVELS * LEVELS));
    }

    /** The rows of a resource that holds these weights; their number must be a multiple of 128. */
    public static String written(double[] weights) {
        double heaviest = 0;
        for (double weight : weights) heaviest = Math.max(heaviest, Math.abs(weight));
        var rows = new StringBuilder("heaviest\t" + heaviest + "\n");
        for (int at = 0; at < weights.length; at++) {
            if (at % IN_A_ROW == 0) rows.append(at).append('\t');
            long level = Math.round(Math.sqrt(Math.abs(weights[at]) / heaviest) * LEVELS);
            rows.append((char) (NOTHING + (weights[at] < 0 ? -level : level)));
            if (at % IN_A_ROW == IN_A_ROW - 1) rows.append('\n');
        }
        return rows.toString();
    }
}
