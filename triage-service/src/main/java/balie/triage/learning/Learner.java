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
import java.util.stream.IntStream;

/**
 * Learns a head: for each label one logistic regression against the others, in which pieces weigh more the better they tell the label.
 * The shared model's numbers are features like the text, but drawn less towards zero, so that few lessons hardly move what it says. The
 * same lessons give the same head.
 */
final class Learner {
    private static final int MOST_WEIGHTS = 200_000;
    private static final double NUMBERS = 0.5;
    private static final int FEW_LABELS = 3;
    private static final double FIT = 1;
    private static final double PRECISION = 0.01;
    private static final double TELLING = 0.6;
    // How much of the rareness of a label, where there are many, is not held against it.
    private static final double PRIOR = 0.3;
    // A weight that is seldom used is worth less room than a lighter one that is used often.
    private static final double OFTEN = 0.4;

    private final List<Lesson> lessons;
    private final List<String> labels;
    private final boolean several;
    private final int numbers;
    private final int[] met = new int[Features.BUCKETS];
    private final int[] places = new int[Features.BUCKETS];
    private final int[] buckets;

    private Learner(List<Lesson> lessons) {
        this.lessons = lessons;
        var all = new TreeSet<String>();
        lessons.forEach(lesson -> all.addAll(lesson.right()));
        this.labels = List.copyOf(all);
        this.several = lessons.stream().anyMatch(lesson -> lesson.right().size() != 1);
        this.numbers = lessons.get(0).features().numbers();
        for (var lesson : lessons)
            for (int at = 0; at < lesson.features().size(); at++)
                met[lesson.features().bucket(at)]++;
        this.buckets = IntStream.range(0, Features.BUCKETS)
                .filter(bucket -> met[bucket] > 0)
                .toArray();
        Arrays.fill(places, -1);
        for (int place = 0; place < buckets.length; place++) places[buckets[place]] = place;
    }

    /** The head that the lessons, at least one, give. */
    static Head learn(List<Lesson> lessons) {
        return new Learner(lessons).head();
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
            bias[label] = (float) (learnt[numbers + buckets.length] - handicap(labels.get(label)));
        }
        return new Head(labels, several, new Weights(heaviest(rows), labels.size()), byNumber, bias);
    }

    private double handicap(String label) {
        if (several || labels.size() <= FEW_LABELS) return 0;
        double holds = lessons.stream()
                .filter(lesson -> lesson.right().contains(label))
                .count();
        return PRIOR * Math.log(holds / lessons.size());
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
        int holds = (int) lessons.stream()
                .filter(lesson -> lesson.right().contains(label))
                .count();
        if (holds == 0 || holds == nodes.length) return always(holds > 0);
        var telling = telling(label, holds);
        var weights = solve(problem(nodes, label, telling), rareness(holds));
        for (int at = 0; at < weights.length; at++) weights[at] *= telling[at];
        return weights;
    }

    private double[] always(boolean holds) {
        var weights = new double[numbers + buckets.length + 1];
        weights[weights.length - 1] = holds ? 10 : -10;
        return weights;
    }

    // Of many labels most are rare, and would never be given otherwise.
    private double rareness(int holds) {
        return Math.pow((double) (lessons.size() - holds) / holds, labels.size() > FEW_LABELS ? 1 : 0.3);
    }

    /** A factor for each weight: how much more often lessons with the label have the piece than others do, or the other way round. */
    private double[] telling(String label, int holds) {
        var with = new int[Features.BUCKETS];
        for (var lesson : lessons)
            if (lesson.right().contains(label))
                for (int at = 0; at < lesson.features().size(); at++)
                    with[lesson.features().bucket(at)]++;
        var telling = new double[numbers + buckets.length + 1];
        Arrays.fill(telling, 1);
        double sum = 0;
        double all = 0;
        for (int place = 0; place < buckets.length; place++) {
            int bucket = buckets[place];
            double share = (with[bucket] + 1) / (holds + 2.0);
            double other = (met[bucket] - with[bucket] + 1) / (lessons.size() - holds + 2.0);
            telling[numbers + place] = Math.pow(Math.abs(Math.log(share / other)) + 0.05, TELLING);
            sum += telling[numbers + place] * met[bucket];
            all += met[bucket];
        }
        for (int place = 0; place < buckets.length; place++) telling[numbers + place] *= all / sum;
        return telling;
    }

    private Problem problem(Feature[][] nodes, String label, double[] telling) {
        var problem = new Problem();
        problem.l = nodes.length;
        problem.n = telling.length;
        problem.x = Arrays.stream(nodes).map(one -> scaled(one, telling)).toArray(Feature[][]::new);
        problem.y = lessons.stream()
                .mapToDouble(lesson -> lesson.right().contains(label) ? 1 : 0)
                .toArray();
        return problem;
    }

    private static Feature[] scaled(Feature[] nodes, double[] factors) {
        return Arrays.stream(nodes)
                .map(node -> new FeatureNode(node.getIndex(), node.getValue() * factors[node.getIndex() - 1]))
                .toArray(Feature[]::new);
    }

    private static double[] solve(Problem problem, double rareness) {
        var parameter = new Parameter(SolverType.L2R_LR, FIT, PRECISION);
        parameter.setWeights(new double[] {rareness, 1}, new int[] {1, 0});
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .limit(problem.n)
                .map(weight -> sign * weight)
                .toArray();
    }

    /** Each bucket's row, null for the lightest once there are more than a head may hold. */
    private float[][] heaviest(float[][] rows) {
        var weigh = new double[rows.length];
        for (int at = 0; at < rows.length; at++)
            for (float weight : rows[at])
                weigh[at] = Math.max(weigh[at], Math.abs(weight) * Math.pow(met[buckets[at]], OFTEN));
        var sorted = weigh.clone();
        Arrays.sort(sorted);
        int most = MOST_WEIGHTS / labels.size();
        double least = rows.length > most ? sorted[rows.length - most] : 0;
        var kept = new float[Features.BUCKETS][];
        for (int at = 0; at < rows.length; at++) if (weigh[at] >= least && weigh[at] > 0) kept[buckets[at]] = rows[at];
        return kept;
    }
}
