package balie.triage.motive;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Reason;
import balie.triage.motive.Clue.Seen;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cues;
import balie.triage.signal.Setting;
import balie.triage.signal.Tags;
import balie.triage.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ranks the motives of a post: the channel's prior times what each clue in the text speaks for or against. */
public final class MotiveJudge {
    private static final int MOST = 3;
    private static final double SMALLEST_SHARE = 0.05;
    private static final double SMALLEST_OF_FIRST = 0.08;
    // The source of the priors tells a relation without numbers, so that they may tip the scales but not outweigh the
    // text.
    private static final double PRIOR_PULL = 0.5;
    // Clues overlap: what a word tells, the feeling it gives often tells as well.
    private static final double OVERLAP = 0.5;

    private final ChannelPriors priors;
    private final Map<Clue, Map<Motive, Double>> weights;

    private MotiveJudge(ChannelPriors priors, Map<Clue, Map<Motive, Double>> weights) {
        this.priors = priors;
        this.weights = weights;
    }

    public static MotiveJudge shipped() {
        var weights = new EnumMap<Clue, Map<Motive, Double>>(Clue.class);
        for (var row : Table.rows(MotiveJudge.class, "clues.tsv"))
            weights.computeIfAbsent(Clue.valueOf(row[0]), none -> new EnumMap<>(Motive.class))
                    .put(Motive.valueOf(row[1]), Double.valueOf(row[2]));
        return new MotiveJudge(ChannelPriors.shipped(), weights);
    }

    /** Motives, most important first, and why. */
    public record Ranking(List<RankedMotive> motives, List<Reason> reasons) {
        public Motive first() {
            return motives.get(0).motive();
        }
    }

    /** @param words how many words the post has */
    public Ranking rank(ChannelType channel, Cues cues, Feeling feeling, Tags tags, Setting setting, int words) {
        var seen = new Seen(cues, feeling, tags, setting, words);
        var ranked = ranked(shares(channel, seen));
        var reasons = new ArrayList<Reason>();
        for (var one : ranked) explain(one.motive(), channel, seen, reasons);
        return new Ranking(ranked, List.copyOf(reasons));
    }

    private double[] shares(ChannelType channel, Seen seen) {
        var shares = new double[Motive.values().length];
        for (var motive : Motive.values()) shares[motive.ordinal()] = PRIOR_PULL * Math.log(priors.of(channel, motive));
        weights.forEach((clue, speaks) -> {
            if (clue.holds(seen)) speaks.forEach((motive, weight) -> shares[motive.ordinal()] += weight);
        });
        double sum = 0;
        for (int at = 0; at < shares.length; at++) sum += shares[at] = Math.exp(shares[at] * OVERLAP);
        for (int at = 0; at < shares.length; at++) shares[at] /= sum;
        return shares;
    }

    private static List<RankedMotive> ranked(double[] shares) {
        var ranked = new ArrayList<RankedMotive>();
        for (var motive : Motive.values()) ranked.add(new RankedMotive(motive, rounded(shares[motive.ordinal()])));
        ranked.sort(Comparator.comparingDouble(RankedMotive::weight).reversed());
        double least = Math.max(SMALLEST_SHARE, ranked.get(0).weight() * SMALLEST_OF_FIRST);
        int kept = 1;
        while (kept < MOST && ranked.get(kept).weight() >= least) kept++;
        return List.copyOf(ranked.subList(0, kept));
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private void explain(Motive motive, ChannelType channel, Seen seen, List<Reason> reasons) {
        var tag = "motive." + motive.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var prior = String.valueOf(priors.of(channel, motive));
        weights.forEach((clue, speaks) -> {
            if (clue.rule() == null || speaks.getOrDefault(motive, 0.0) <= 0 || !clue.holds(seen)) return;
            var reason = clue.rule().reason(tag, clue.evidence(seen));
            if (!reasons.contains(reason)) reasons.add(reason);
        });
        reasons.add(Rule.CHANNEL_PRIOR.reason(tag, List.of(channel.name(), prior)));
    }
}
