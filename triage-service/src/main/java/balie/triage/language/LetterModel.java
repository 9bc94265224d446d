package balie.triage.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a sequence of letters is a word of each language: letters given the three before them, with Witten-Bell back-off. Learnt
 * from word lists at start, so it is the same wherever the lists are.
 */
final class LetterModel {
    private static final int CONTEXT = 3;
    private static final double UNKNOWN_LETTER = 1.0 / 200;

    private final int languages;
    private final Map<String, float[]> likelihoods = new HashMap<>();
    private final Map<String, float[]> backOffs = new HashMap<>();

    private LetterModel(int languages) {
        this.languages = languages;
    }

    static LetterModel learnt(WordLists lists) {
        int languages = lists.languages().size();
        var counts = new Counts(languages);
        for (int language = 0; language < languages; language++) {
            var words = lists.words().get(language);
            for (int rank = 0; rank < words.size(); rank++)
                counts.add(language, framed(words.get(rank)), Math.sqrt(1000.0 / (rank + 10)));
        }
        return counts.model();
    }

    /** Adds the log likelihood of the word to each language's. */
    void add(String word, double[] likelihood) {
        var framed = framed(word);
        for (int at = 1; at < framed.length(); at++) addLetter(framed, at, likelihood);
    }

    private void addLetter(String framed, int at, double[] likelihood) {
        for (int from = Math.max(0, at - CONTEXT); from <= at; from++) {
            var known = likelihoods.get(framed.substring(from, at + 1));
            if (known != null) {
                sum(known, likelihood);
                return;
            }
            var backOff = backOffs.get(framed.substring(from, at));
            if (backOff != null) sum(backOff, likelihood);
        }
        for (int language = 0; language < languages; language++) likelihood[language] += Math.log(UNKNOWN_LETTER);
    }

    private static void sum(float[] terms, double[] likelihood) {
        for (int language = 0; language < terms.length; language++) likelihood[language] += terms[language];
    }

    private static String framed(String word) {
        return '^' + word + '$';
    }

    /** What the word lists hold, before it is made into likelihoods. */
    private static final class Counts {
        private final int languages;
        private final Map<String, double[]> sequences = new HashMap<>();
        private final Map<String, double[]> totals = new HashMap<>();
        private final Map<String, double[]> kinds = new HashMap<>();
        private final Map<String, double[]> likelihoods = new HashMap<>();

        Counts(int languages) {
            this.languages = languages;
        }

        void add(int language, String framed, double weight) {
            for (int at = 1; at < framed.length(); at++)
                for (int from = Math.max(0, at - CONTEXT); from <= at; from++)
                    add(language, framed.substring(from, at + 1), framed.substring(from, at), weight);
        }

        private void add(int language, String sequence, String context, double weight) {
            var counted = sequences.computeIfAbsent(sequence, none -> new double[languages]);
            if (counted[language] == 0) kinds.computeIfAbsent(context, none -> new double[languages])[language]++;
            counted[language] += weight;
            totals.computeIfAbsent(context, none -> new double[languages])[language] += weight;
        }

        LetterModel model() {
            var model = new LetterModel(languages);
            for (var context : totals.keySet()) model.backOffs.put(context, backOff(context));
            for (var sequence : sequences.keySet()) model.likelihoods.put(sequence, logs(likelihood(sequence)));
            return model;
        }

        private float[] backOff(String context) {
            var backOff = new double[languages];
            for (int language = 0; language < languages; language++) backOff[language] = unseen(context, language);
            return logs(backOff);
        }

        private double unseen(String context, int language) {
            double kindsHere = kinds.get(context)[language];
            return kindsHere == 0 ? 1 : kindsHere / (totals.get(context)[language] + kindsHere);
        }

        private double[] likelihood(String sequence) {
            var known = likelihoods.get(sequence);
            if (known != null) return known;
            var computed = computed(sequence, sequence.length() == 1 ? anyLetter() : likelihood(sequence.substring(1)));
            likelihoods.put(sequence, computed);
            return computed;
        }

        private double[] anyLetter() {
            var any = new double[languages];
            Arrays.fill(any, UNKNOWN_LETTER);
            return any;
        }

        private double[] computed(String sequence, double[] lower) {
            var context = sequence.substring(0, sequence.length() - 1);
            var counted = sequences.getOrDefault(sequence, new double[languages]);
            var total = totals.getOrDefault(context, new double[languages]);
            var different = kinds.getOrDefault(context, new double[languages]);
            var likelihood = new double[languages];
            for (int language = 0; language < languages; language++) {
                double whole = total[language] + different[language];
                likelihood[language] = whole == 0
                        ? lower[language]
                        : (counted[language] + different[language] * lower[language]) / whole;
            }
            return likelihood;
        }

        private static float[] logs(double[] values) {
            var logs = new float[values.length];
            for (int at = 0; at < values.length; at++) logs[at] = (float) Math.log(values[at]);
            return logs;
        }
    }
}
