package balie.triage.sentiment;

import balie.triage.text.Post;
import balie.triage.text.Table;

/**
 * What one language's training texts taught beside the lexicon: how much each hashed piece of a post speaks for kind or unkind. Trained
 * and written by {@code ./balie triage train}; the resource names its data.
 */
public final class LearntWords {
    /** The weights are written as one letter each, from the first to the last, the middle one weighing nothing. */
    static final int LEVELS = 46;

    private static final char NOTHING = 'P';
    private static final int IN_A_ROW = 128;

    private final float[] weights;

    private LearntWords(float[] weights) {
        this.weights = weights;
    }

    /** Weighs nothing. */
    static LearntWords none() {
        return new LearntWords(new float[0]);
    }

    static LearntWords of(String language) {
        var weights = new float[PostPieces.BUCKETS];
        double heaviest = 0;
        int bucket = 0;
        for (var row : Table.rows(LearntWords.class, "learnt-" + language + ".tsv")) {
            if (row[0].equals("heaviest")) heaviest = Double.parseDouble(row[1]);
            else
                for (int at = 0; at < IN_A_ROW; at++) weights[bucket++] = weight(row[1].charAt(at) - NOTHING, heaviest);
        }
        return new LearntWords(weights);
    }

    // By the square, so that light weights are kept as well as heavy ones.
    private static float weight(int level, double heaviest) {
        return (float) (heaviest * level * Math.abs(level) / (LEVELS * LEVELS));
    }

    /** The rows of a resource that holds these weights, one for each bucket. */
    public static String written(double[] weights) {
        double heaviest = 0;
        for (double weight : weights) heaviest = Math.max(heaviest, Math.abs(weight));
        var rows = new StringBuilder("heaviest\t" + heaviest + "\n");
        for (int bucket = 0; bucket < weights.length; bucket++) {
            if (bucket % IN_A_ROW == 0) rows.append(bucket).append('\t');
            long level = Math.round(Math.sqrt(Math.abs(weights[bucket]) / heaviest) * LEVELS);
            rows.append((char) (NOTHING + (weights[bucket] < 0 ? -level : level)));
            if (bucket % IN_A_ROW == IN_A_ROW - 1) rows.append('\n');
        }
        return rows.toString();
    }

    /** What each token weighs, above zero for kind; empty when nothing was learnt. */
    double[] weigh(Post post) {
        if (weights.length == 0) return new double[0];
        var weighed = new double[post.size()];
        PostPieces.of(post, (token, bucket, value) -> weighed[token] += weights[bucket] * value);
        return weighed;
    }
}
