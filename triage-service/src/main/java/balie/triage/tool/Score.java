package balie.triage.tool;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How often exactly the given labels were met, the mean F1 over the labels that people gave, and the F1 of all together. */
record Score(int texts, double accuracy, double macroF1, double microF1) {

    /** @param given in the order of the set */
    static Score of(List<Labelled> set, List<String> given) {
        var labels = new TreeSet<String>();
        set.forEach(one -> labels.addAll(labels(one.label())));
        int right = 0;
        for (int at = 0; at < given.size(); at++)
            if (labels(given.get(at)).equals(labels(set.get(at).label()))) right++;
        double sum = 0;
        int both = 0;
        int either = 0;
        for (var label : labels) {
            var met = Met.of(label, set, given);
            sum += met.f1();
            both += met.both;
            either += met.either;
        }
        return new Score(given.size(), (double) right / given.size(), sum / labels.size(), new Met(both, either).f1());
    }

    private static Set<String> labels(String joined) {
        return new TreeSet<>(List.of(joined.split("\\|")));
    }

    private record Met(int both, int either) {
        static Met of(String label, List<Labelled> set, List<String> given) {
            int both = 0;
            int either = 0;
            for (int at = 0; at < given.size(); at++) {
                boolean wanted = labels(set.get(at).label()).contains(label);
                boolean got = labels(given.get(at)).contains(label);
                if (wanted && got) both++;
                either += (wanted ? 1 : 0) + (got ? 1 : 0);
            }
            return new Met(both, either);
        }

        double f1() {
            return either == 0 ? 0 : 2.0 * both / either;
        }
    }
}
