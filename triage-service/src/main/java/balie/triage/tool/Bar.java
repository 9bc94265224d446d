package balie.triage.tool;

import balie.events.ChannelType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row of the table: a set, what is asked of it, and what was promised on texts not seen.
 *
 * @param learning whether corrections come first; measured by learning from four fifths and asking the fifth, each in turn
 * @param macroF1 for categories of the web shop, where several can hold, the micro-F1; there is no accuracy then
 */
record Bar(String set, Task task, boolean learning, double accuracy, double macroF1, boolean micro) {
    private static final int PARTS = 5;

    static final List<Bar> TABLE = List.of(
            shared("nl_webshop_sent", Task.SENTIMENT, 0.79, 0.65),
            learnt("nl_webshop_sent", Task.SENTIMENT, 0.82, 0.69),
            shared("nl_trustpilot_bank", Task.SENTIMENT, 0.85, 0.83),
            shared("nl_bolcom_clothing", Task.SENTIMENT, 0.87, 0.87),
            shared("en_airline_sent", Task.SENTIMENT, 0.65, 0.61),
            learnt("en_airline_sent", Task.SENTIMENT, 0.82, 0.77),
            shared("en_semeval17_tweets", Task.SENTIMENT, 0.60, 0.59),
            learnt("en_complaints", Task.COMPLAINT, 0.80, 0.79),
            new Bar("nl_webshop_cat", Task.CATEGORY, false, 0, 0.75, true),
            new Bar("nl_webshop_cat", Task.CATEGORY, true, 0, 0.80, true),
            learnt("en_airline_reason", Task.CATEGORY, 0.63, 0.52),
            shared("lid_tatoeba", Task.LANGUAGE, 0.995, 0),
            shared("lid_tweets_carter", Task.LANGUAGE, 0.965, 0),
            shared("lid_lingua_word_pairs", Task.LANGUAGE, 0.95, 0));

    private static Bar shared(String set, Task task, double accuracy, double macroF1) {
        return new Bar(set, task, false, accuracy, macroF1, false);
    }

    private static Bar learnt(String set, Task task, double accuracy, double macroF1) {
        return new Bar(set, task, true, accuracy, macroF1, false);
    }

    /** The row as it is printed, with what was measured on the folder's data. */
    String line(Path data) {
        var name =
                String.format(Locale.ROOT, "%-22s %-9s %-8s", set, task.name().toLowerCase(Locale.ROOT), kind());
        return Labelled.set(data, set)
                .map(texts -> name + figures(score(texts)))
                .orElse(name + " left out: there is no triage/dev/" + set + ".tsv");
    }

    private String kind() {
        return learning ? "learnt" : "shared";
    }

    private String figures(Score score) {
        if (micro) return String.format(Locale.ROOT, " micro-F1 %.3f, bar %.2f", score.microF1(), macroF1);
        return String.format(
                Locale.ROOT,
                " accuracy %.3f, bar %.3f; macro-F1 %.3f, bar %s",
                score.accuracy(),
                accuracy,
                score.macroF1(),
                macroF1 == 0 ? "none" : macroF1);
    }

    Score score(List<Labelled> all) {
        var set = asked(all);
        var given = new ArrayList<String>();
        if (!learning) {
            var predict = new Predict(task, ChannelType.MICROBLOG, List.of());
            set.forEach(one -> given.add(predict.label(one.text())));
            return Score.of(set, given);
        }
        var order = new ArrayList<Labelled>();
        for (int part = 0; part < PARTS; part++) {
            var predict = new Predict(task, ChannelType.MICROBLOG, part(set, part, false));
            for (var one : part(set, part, true)) {
                order.add(one);
                given.add(predict.label(one.text()));
            }
        }
        return Score.of(order, given);
    }

    // Of the bank's reviews two classes are asked, and of languages the four that are told apart.
    private List<Labelled> asked(List<Labelled> all) {
        if (set.equals("nl_trustpilot_bank"))
            return all.stream().filter(one -> !one.label().equals("neutral")).toList();
        if (task == Task.LANGUAGE)
            return all.stream().filter(one -> !one.label().equals("es")).toList();
        return all;
    }

    private static List<Labelled> part(List<Labelled> set, int part, boolean held) {
        var kept = new ArrayList<Labelled>();
        for (int at = 0; at < set.size(); at++) if (at % PARTS == part == held) kept.add(set.get(at));
        return kept;
    }
}
