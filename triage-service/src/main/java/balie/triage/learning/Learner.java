package balie.triage.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns a head: for each label one logistic regression against the others. The shared model's numbers are features like the text, but
 * drawn less towards zero, so that few lessons hardly move what it says. The same lessons give the same head.
 */
final class Learner {
    private static final int MOST_WEIGHTS = 100_000;
    private static final double NUMBERS = 0.5;
    private static final int FEW_LABELS = 3;
    private static final double PRECISION = 0.01;

    private final List<Lesson> lessons;
    private final List<String> labels;
    private final boolean several;
    private final int numbers;
    private final int[] places = new int[Features.BUCKETS];
    private final int[] buckets;

    private Learner(List<Lesson> lessons) {
        this.lessons = lessons;
        var all = new TreeSet<String>();
        lessons.forEach(lesson -> all.addAll(lesson.right()));
        this.labels = List.copyOf(all);
        this.several = lessons.stream().anyMatch(lesson -> lesson.right().size() != 1);
        this.numbers = lessons.get(0).features().numbers();
        this.buckets = metTwice();
        Arrays.fill(places, -1);
        for (int place = 0; place < buckets.length; place++) places[buckets[place]] = place;
    }

    /** The head that the lessons, at least one, give. */
    static Head learn(List<Lesson> lessons) {
        return new Learner(lessons).head();
    }

    /** What stands in one lesson only teaches nothing of others. */
    private int[] metTwice() {
        var met = new int[Features.BUCKETS];
        for (var lesson : lessons)
            for (int at = 0; at < lesson.features().size(); at++)
                met[lesson.features().bucket(at)]++;
        var kept = new int[met.length];
        int count = 0;
        for (int bucket = 0; bucket < met.length; bucket++) if (met[bucket] > 1) kept[count++] = bucket;
        return Arrays.copyOf(kept, count);
    }

    private Head head() {
        var nodes = lessons.stream().map(lesson -> nodes(lesson.features())).toArray(Feature[][]::new);
        var rows = new float[buckets.length][labels.size()];
        var byNumber = new float[labels.size()][numbers];
        var bias = new float[labels.size()];
        for (int label = 0; label < labels.size(); label++) {
            var learnt = against(nodes, labels.get(label));
            for (int place = 0; place < buckets.length; place++) rows[place][label] = (float) learnt[numbers + place];
            for (int at = 0; at < numbers; at++) byNumber[label][at] = (float) (learnt[at] * NUMBERS);
            bias[label] = (float) learnt[numbers + buckets.length];
        }
        return new Head(labels, several, new Weights(heaviest(rows), labels.size()), byNumber, bias);
    }

    private Feature[] nodes(Features features) {
        var nodes = new ArrayList<Feature>();
        for (int at = 0; at < numbers; at++)
            if (features.number(at) != 0) nodes.add(new FeatureNode(at + 1, features.number(at) * NUMBERS));
        var merged = new TreeMap<Integer, Double>();
        for (int at = 0; at < features.size(); at++) {
            int place = places[features.bucket(at)];
            if (place >= 0) merged.merge(numbers + place + 1, (double) features.value(at), Double::sum);
        }
        merged.forEach((index, value) -> nodes.add(new FeatureNode(index, value)));
        nodes.add(new FeatureNode(numbers + buckets.length + 1, 1));
        return nodes.toArray(Feature[]::new);
    }

    /** The weights of one label against the others: the numbers', the buckets', the bias. */
    private double[] against(Feature[][] nodes, String label) {
        var problem = new Problem();
        problem.l = nodes.length;
        problem.n = numbers + buckets.length + 1;
        problem.x = nodes;
        problem.y = new double[nodes.length];
        int holds = 0;
        for (int at = 0; at < nodes.length; at++)
            if (lessons.get(at).right().contains(label)) {
                problem.y[at] = 1;
                holds++;
            }
        var weights = new double[problem.n];
        if (holds == 0 || holds == nodes.length) {
            weights[problem.n - 1] = holds == 0 ? -10 : 10;
            return weights;
        }
        var parameter = new Parameter(SolverType.L2R_LR, several ? 8 : 4, PRECISION);
        // Of many labels most are rare, and would never be given otherwise.
        double rare = Math.pow((double) (nodes.length - holds) / holds, labels.size() > FEW_LABELS ? 0.6 : 0.3);
        parameter.setWeights(new double[] {rare, 1}, new int[] {1, 0});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        for (int at = 0; at < weights.length; at++) weights[at] = sign * model.getFeatureWeights()[at];
        return weights;
    }

    /** Each bucket's row, null for the lightest once there are more than a head may hold. */
    private float[][] heaviest(float[][] rows) {
        var weigh = new double[rows.length];
        for (int at = 0; at < rows.length; at++)
            for (float weight : rows[at]) weigh[at] = Math.max(weigh[at], Math.abs(weight));
        var sorted = weigh.clone();
        Arrays.sort(sorted);
        int most = MOST_WEIGHTS / labels.size();
        double least = rows.length > most ? sorted[rows.length - most] : 0;
        var kept = new float[Features.BUCKETS][];
        for (int at = 0; at < rows.length; at++) if (weigh[at] >= least && weigh[at] > 0) kept[buckets[at]] = rows[at];
        return kept;
    }
}
