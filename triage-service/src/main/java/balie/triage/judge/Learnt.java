package balie.triage.judge;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Reason;
import balie.triage.motive.MotiveJudge.Ranking;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a client's own model says of one post: for each tag that it answers the labels that hold, surest first, at least one. A tag that
 * it does not answer is the shared model's.
 */
public record Learnt(Map<Learnable, List<Label>> answers) {
    /** Leaves everything to the shared model. */
    public static final Learnt NOTHING = new Learnt(Map.of());

    /**
     * A label that holds.
     *
     * @param share how sure it is, 0 to 1
     * @param words of the post, those that spoke most for it
     */
    public record Label(String value, double share, List<String> words) {}

    boolean answers(Learnable tag) {
        return answers.containsKey(tag);
    }

    private Label first(Learnable tag) {
        return answers.get(tag).get(0);
    }

    Feeling feeling(Feeling shared) {
        if (!answers(Learnable.SENTIMENT)) return shared;
        var label = first(Learnable.SENTIMENT);
        return new Feeling(
                Polarity.valueOf(label.value),
                label.share,
                shared.score(),
                shared.praise(),
                shared.blame(),
                label.words);
    }

    Tags tags(Tags shared) {
        if (!answers(Learnable.COMPLAINT)) return shared;
        var label = first(Learnable.COMPLAINT);
        return shared.settled(Flag.COMPLAINT, label.value.equals(Learnable.YES), Rule.LEARNT, label.words);
    }

    Ranking ranking(Ranking shared) {
        if (!answers(Learnable.MOTIVES)) return shared;
        var ranked = new ArrayList<RankedMotive>();
        var reasons = new ArrayList<Reason>();
        for (var label : answers.get(Learnable.MOTIVES)) {
            ranked.add(new RankedMotive(Motive.valueOf(label.value), Math.round(label.share * 1000) / 1000.0));
            reasons.add(Rule.LEARNT.reason("motive." + code(label.value), label.words));
        }
        return new Ranking(List.copyOf(ranked), List.copyOf(reasons));
    }

    /** @param known the client's categories: one that is gone since is not given any more */
    Map<String, List<String>> categories(Map<String, List<String>> shared, Set<String> known) {
        if (!answers(Learnable.CATEGORIES)) return shared;
        var given = new LinkedHashMap<String, List<String>>();
        for (var label : answers.get(Learnable.CATEGORIES)) {
            if (label.value.equals(Learnable.NONE) && given.isEmpty()) return Map.of();
            if (known.contains(label.value)) given.put(label.value, label.words);
        }
        return given;
    }

    private static String code(String motive) {
        return motive.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
