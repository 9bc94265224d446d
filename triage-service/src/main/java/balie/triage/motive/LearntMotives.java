package balie.triage.motive;

import balie.events.Verdict.Motive;
import balie.triage.text.LearntTable;
import balie.triage.text.Post;
import balie.triage.text.PostPieces;
import balie.triage.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What posts with known motives taught: for each motive how much each hashed piece of a post, and what the rules saw in it, speaks for it.
 * Trained and written by {@code ./balie triage train}; the resources name their data.
 */
final class LearntMotives {
    private static final int MOTIVES = Motive.values().length;
    private static final int MOST_WORDS = 3;

    private final float[] pieces;
    private final double[][] seen;

    private LearntMotives(float[] pieces, double[][] seen) {
        this.pieces = pieces;
        this.seen = seen;
    }

    static LearntMotives shipped() {
        var seen = Table.rows(LearntMotives.class, "learnt-seen.tsv").stream()
                .map(row -> IntStream.rangeClosed(1, MOTIVES)
                        .mapToDouble(at -> Double.parseDouble(row[at]))
                        .toArray())
                .toArray(double[][]::new);
        return new LearntMotives(
                LearntTable.read(LearntMotives.class, "learnt-pieces.tsv", MOTIVES * PostPieces.BUCKETS), seen);
    }

    /** How likely each motive is, in the order of the motives; they sum to 1. */
    double[] shares(Post post, double[] features) {
        var shares = new double[MOTIVES];
        PostPieces.of(post, (token, bucket, value) -> {
            for (int motive = 0; motive < MOTIVES; motive++)
                shares[motive] += value * pieces[motive * PostPieces.BUCKETS + bucket];
        });
        for (int at = 0; at < features.length; at++)
            if (features[at] != 0)
                for (int motive = 0; motive < MOTIVES; motive++) shares[motive] += features[at] * seen[at][motive];
        double sum = 0;
        for (int motive = 0; motive < MOTIVES; motive++) sum += shares[motive] = 1 / (1 + Math.exp(-shares[motive]));
        for (int motive = 0; motive < MOTIVES; motive++) shares[motive] /= sum;
        return shares;
    }

    /** The words of the post that spoke most for the motive, the weightiest first; few. */
    List<String> words(Post post, Motive motive) {
        var weights = new double[post.size()];
        int from = motive.ordinal() * PostPieces.BUCKETS;
        PostPieces.of(post, (token, bucket, value) -> weights[token] += value * pieces[from + bucket]);
        var speaking = new ArrayList<Integer>();
        for (int at = 0; at < weights.length; at++)
            if (weights[at] > 0 && post.token(at).isWord()) speaking.add(at);
        speaking.sort(Comparator.comparingDouble(at -> -weights[at]));
        return speaking.stream()
                .map(at -> post.token(at).surface())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
