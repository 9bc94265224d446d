package balie.triage.sentiment;

import balie.triage.text.LearntTable;
import balie.triage.text.Post;
import balie.triage.text.PostPieces;

/**
 * What one language's training texts taught beside the lexicon: how much each hashed piece of a post speaks for kind or unkind. Trained
 * and written by {@code ./balie triage train}; the resource names its data.
 */
final class LearntWords {
    private final float[] weights;

    private LearntWords(float[] weights) {
        this.weights = weights;
    }

    /** Weighs nothing. */
    static LearntWords none() {
        return new LearntWords(new float[0]);
    }

    static LearntWords of(String language) {
        return new LearntWords(LearntTable.read(LearntWords.class, "learnt-" + language + ".tsv", PostPieces.BUCKETS));
    }

    /** What each token weighs, above zero for kind; empty when nothing was learnt. */
    double[] weigh(Post post) {
        if (weights.length == 0) return new double[0];
        var weighed = new double[post.size()];
        PostPieces.of(post, (token, bucket, value) -> weighed[token] += weights[bucket] * value);
        return weighed;
    }
}
