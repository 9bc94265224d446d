package balie.triage.evaluation;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** How often the given label was met, and the mean F1 over the labels that people gave. */
record Score(int texts, double accuracy, double macroF1) {

    static Score of(List<Labelled> set, Function<String, String> judge) {
        var given = set.stream().map(one -> judge.apply(one.text())).toList();
        var labels = new TreeSet<String>();
        set.forEach(one -> labels.add(one.label()));
        int right = 0;
        for (int at = 0; at < given.size(); at++)
            if (given.get(at).equals(set.get(at).label())) right++;
        double f1 = labels.stream()
                .mapToDouble(label -> f1(label, set, given))
                .average()
                .orElse(0);
        return new Score(given.size(), (double) right / given.size(), f1);
    }

    private static double f1(String label, List<Labelled> set, List<String> given) {
        int both = 0;
        int either = 0;
        for (int at = 0; at < given.size(); at++) {
            boolean wanted = set.get(at).label().equals(label);
            boolean got = given.get(at).equals(label);
            if (wanted && got) both++;
            either += (wanted ? 1 : 0) + (got ? 1 : 0);
        }
        return either == 0 ? 0 : 2.0 * both / either;
    }
}
