package balie.triage.tool;

import balie.triage.sentiment.Feeling;
import balie.triage.sentiment.SentimentJudge;
import balie.triage.text.LearntTable;
import balie.triage.text.Post;
import balie.triage.text.PostPieces;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Learns from texts that may be shipped what English words say beside the lexicon: one logistic regression of kind against unkind, in which
 * the lexicon's findings stand beside the hashed pieces, so that those learn what it misses. The same texts give the same bytes.
 */
final class SentimentTraining {
    private static final List<String> SETS = List.of("en_vader_tweets", "en_vader_amazon", "en_xed");
    private static final double FIT = 3;
    private static final double PRECISION = 0.01;
    private static final int OF_LEXICON = 3;
    private static final String NOTES = """
            // Version 1. Weights of hashed pieces of English posts, one letter each; written by ./balie triage train. Data: XED by Helsinki-NLP
            // (CC BY 4.0) and the tweets and product reviews of VADER (MIT), see NOTICE. The weights are shared under the licence of this product.
            """;

    private final SentimentJudge lexicon = SentimentJudge.untrained();
    private final List<Feature[]> texts = new ArrayList<>();
    private final List<Double> kind = new ArrayList<>();

    private SentimentTraining() {}

    /** Reads {@code triage/train} of the data and writes the resource into the folder. */
    static void write(Path data, Path folder) {
        var training = new SentimentTraining();
        for (var set : SETS)
            Labelled.read(data.resolve("triage").resolve("train").resolve(set + ".tsv")).stream()
                    .filter(one -> !one.label().equals("neutral"))
                    .forEach(training::add);
        try {
            Files.writeString(folder.resolve("learnt-en.tsv"), NOTES + LearntTable.written(training.weights()));
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder " + folder + " cannot be written to.", e);
        }
    }

    private void add(Labelled one) {
        var post = Post.of(one.text());
        texts.add(features(post, lexicon.judge(post, "en")));
        kind.add(one.label().equals("positive") ? 1.0 : 0.0);
    }

    private static Feature[] features(Post post, Feeling feeling) {
        var pieces = new TreeMap<Integer, Double>();
        PostPieces.of(post, (token, bucket, value) -> pieces.merge(OF_LEXICON + 1 + bucket, value, Double::sum));
        var features = new ArrayList<Feature>();
        features.add(new FeatureNode(1, Math.tanh(feeling.score())));
        features.add(new FeatureNode(2, Math.tanh(feeling.praise() / 2)));
        features.add(new FeatureNode(3, Math.tanh(feeling.blame() / 2)));
        pieces.forEach((index, value) -> features.add(new FeatureNode(index, value)));
        features.add(new FeatureNode(OF_LEXICON + 1 + PostPieces.BUCKETS, 1));
        return features.toArray(Feature[]::new);
    }

    private double[] weights() {
        var problem = new Problem();
        problem.l = texts.size();
        problem.n = OF_LEXICON + 1 + PostPieces.BUCKETS;
        problem.x = texts.toArray(Feature[][]::new);
        problem.y = kind.stream().mapToDouble(Double::doubleValue).toArray();
        double kinds = kind.stream().mapToDouble(Double::doubleValue).sum();
        var parameter = new Parameter(SolverType.L2R_LR, FIT, PRECISION);
        parameter.setWeights(new double[] {Math.sqrt((problem.l - kinds) / kinds), 1}, new int[] {1, 0});
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, parameter));
    }

    private static double[] weights(Model model) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var weights = new double[PostPieces.BUCKETS];
        for (int bucket = 0; bucket < weights.length; bucket++)
            weights[bucket] = sign * model.getFeatureWeights()[OF_LEXICON + bucket];
        return weights;
    }
}
