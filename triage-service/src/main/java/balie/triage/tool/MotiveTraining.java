package balie.triage.tool;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.LooseText;
import balie.triage.motive.MotiveJudge;
import balie.triage.motive.MotiveJudge.Sight;
import balie.triage.text.LearntTable;
import balie.triage.text.PostPieces;
import balie.triage.text.Table;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Learns motives from posts that were made up for it and labelled by docs/annotation-guide.md: for each motive one logistic regression
 * against the others. The same posts give the same bytes.
 */
final class MotiveTraining {
    private static final List<String> EXAMPLES = List.of("made-up-nl.tsv", "made-up-en.tsv");
    private static final double FIT = 1;
    private static final double PIECES = 1.4;
    private static final double SEEN = 0.5;
    private static final double PRECISION = 0.01;
    private static final String NOTES = """
            // Version 1. %s; written by ./balie triage train. Data: posts that were made up for this
            // product (balie/triage/tool/made-up-*.tsv). The weights are shared under the licence of this product.
            """;

    private final Judge judge = Judge.byRules();
    private final MotiveJudge rules = MotiveJudge.untrained();
    private final List<Feature[]> posts = new ArrayList<>();
    private final List<Motive> motives = new ArrayList<>();
    private int seen;

    private MotiveTraining() {}

    /** Writes the resources into the folder. */
    static void write(Path folder) {
        var training = new MotiveTraining();
        for (var name : EXAMPLES) Table.rows(MotiveTraining.class, name).forEach(training::add);
        var weights = new double[Motive.values().length][];
        for (var motive : Motive.values()) weights[motive.ordinal()] = training.weights(motive);
        try {
            Files.writeString(
                    folder.resolve("learnt-pieces.tsv"),
                    NOTES.formatted("What hashed pieces of posts weigh for each motive, one letter each")
                            + LearntTable.written(training.pieces(weights)));
            Files.writeString(
                    folder.resolve("learnt-seen.tsv"),
                    NOTES.formatted("What the rules' findings weigh for each motive, in the order of the motives")
                            + training.seen(weights));
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder " + folder + " cannot be written to.", e);
        }
    }

    /** A row of a file of examples: motives, most important first; whether to react; kind of channel; text. */
    private void add(String[] row) {
        var channel = ChannelType.valueOf(row[2].toUpperCase(Locale.ROOT).replace('-', '_'));
        var judged =
                judge.judged(new LooseText(channel, null, row[3].replace("\\n", "\n")).mention(), ClientView.UNKNOWN);
        var read = judged.reading();
        var sight = new Sight(judged.post(), channel, read.cues(), read.feeling(), read.tags(), read.setting());
        posts.add(features(sight, rules.features(sight)));
        motives.add(Motive.valueOf(row[0].split("\\|")[0].toUpperCase(Locale.ROOT)));
    }

    private Feature[] features(Sight sight, double[] numbers) {
        seen = numbers.length;
        var features = new ArrayList<Feature>();
        for (int at = 0; at < seen; at++)
            if (numbers[at] != 0) features.add(new FeatureNode(at + 1, numbers[at] * SEEN));
        var pieces = new TreeMap<Integer, Double>();
        PostPieces.of(
                sight.post(), (token, bucket, value) -> pieces.merge(seen + 1 + bucket, value * PIECES, Double::sum));
        pieces.forEach((index, value) -> features.add(new FeatureNode(index, value)));
        return features.toArray(Feature[]::new);
    }

    private double[] weights(Motive motive) {
        var problem = new Problem();
        problem.l = posts.size();
        problem.n = seen + PostPieces.BUCKETS;
        problem.x = posts.toArray(Feature[][]::new);
        problem.y = motives.stream().mapToDouble(one -> one == motive ? 1 : 0).toArray();
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, FIT, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var weights = model.getFeatureWeights();
        for (int at = 0; at < problem.n; at++) weights[at] *= sign * (at < seen ? SEEN : PIECES);
        return weights;
    }

    private double[] pieces(double[][] weights) {
        var pieces = new double[weights.length * PostPieces.BUCKETS];
        for (int motive = 0; motive < weights.length; motive++)
            System.arraycopy(weights[motive], seen, pieces, motive * PostPieces.BUCKETS, PostPieces.BUCKETS);
        return pieces;
    }

    private String seen(double[][] weights) {
        var rows = new StringBuilder();
        for (int at = 0; at < seen; at++) {
            rows.append(at);
            for (var ofMotive : weights) rows.append(String.format(Locale.ROOT, "\t%.4f", ofMotive[at]));
            rows.append('\n');
        }
        return rows.toString();
    }
}
