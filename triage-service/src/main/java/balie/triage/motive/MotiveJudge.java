package balie.triage.motive;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Reason;
import balie.triage.motive.Clue.Seen;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.signal.Setting;
import balie.triage.signal.Tags;
import balie.triage.text.Post;
import balie.triage.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ranks the motives of a post: the channel's prior times what each clue in the text speaks for or against, and as much as that what posts
 * with known motives taught.
 */
public final class MotiveJudge {
    private static final Clue[] CLUES = Clue.values();
    private static final Cue[] CUES = Cue.values();
    private static final int CHANNELS = ChannelType.values().length;
    private static final int MOST = 3;
    private static final double SMALLEST_SHARE = 0.05;
    private static final double SMALLEST_OF_FIRST = 0.08;
    // The source of the priors tells a relation without numbers, so that they may tip the scales but not outweigh the
    // text.
    private static final double PRIOR_PULL = 0.5;
    // Clues overlap: what a word tells, the feeling it gives often tells as well.
    private static final double OVERLAP = 0.5;
    // What was learnt may be quite sure of itself; the rules have a say all the same.
    private static final double LEAST = 0.0001;

    private final ChannelPriors priors;
    private final Map<Clue, Map<Motive, Double>> weights;
    private final LearntMotives learnt;

    private MotiveJudge(ChannelPriors priors, Map<Clue, Map<Motive, Double>> weights, LearntMotives learnt) {
        this.priors = priors;
        this.weights = weights;
        this.learnt = learnt;
    }

    public static MotiveJudge shipped() {
        return new MotiveJudge(ChannelPriors.shipped(), clues(), LearntMotives.shipped());
    }

    /** Without what was learnt: what that is learnt beside. */
    public static MotiveJudge untrained() {
        return new MotiveJudge(ChannelPriors.shipped(), clues(), null);
    }

    private static Map<Clue, Map<Motive, Double>> clues() {
        var weights = new EnumMap<Clue, Map<Motive, Double>>(Clue.class);
        for (var row : Table.rows(MotiveJudge.class, "clues.tsv"))
            weights.computeIfAbsent(Clue.valueOf(row[0]), none -> new EnumMap<>(Motive.class))
                    .put(Motive.valueOf(row[1]), Double.valueOf(row[2]));
        return weights;
    }

    /** Motives, most important first, and why. */
    public record Ranking(List<RankedMotive> motives, List<Reason> reasons) {
        public Motive first() {
            return motives.get(0).motive();
        }
    }

    /** What the rules see in one post, for those who rank its motives and those who learn to. */
    public record Sight(Post post, ChannelType channel, Cues cues, Feeling feeling, Tags tags, Setting setting) {
        Seen seen() {
            return new Seen(cues, feeling, tags, setting, post.words());
        }
    }

    public Ranking rank(Sight sight) {
        var seen = sight.seen();
        var byRules = shares(sight.channel, seen);
        var taught = learnt == null ? byRules : learnt.shares(sight.post, features(sight, seen, byRules));
        var ranked = ranked(together(byRules, taught));
        var reasons = new ArrayList<Reason>();
        for (var one : ranked) {
            explain(one.motive(), sight.channel, seen, reasons);
            int at = one.motive().ordinal();
            if (taught[at] > byRules[at]) reasons.add(taught(sight.post, one.motive()));
        }
        return new Ranking(ranked, List.copyOf(reasons));
    }

    private static double[] together(double[] byRules, double[] taught) {
        var shares = new double[byRules.length];
        double sum = 0;
        for (int at = 0; at < shares.length; at++)
            sum += shares[at] = Math.sqrt(Math.max(LEAST, byRules[at]) * Math.max(LEAST, taught[at]));
        for (int at = 0; at < shares.length; at++) shares[at] /= sum;
        return shares;
    }

    private Reason taught(Post post, Motive motive) {
        return Rule.MOTIVE_FROM_EXAMPLES.reason(tag(motive), learnt.words(post, motive));
    }

    /** The numbers beside a post's pieces by which its motives are learnt: clues, cues, channel, feeling, and what the rules make of it. */
    public double[] features(Sight sight) {
        var seen = sight.seen();
        return features(sight, seen, shares(sight.channel, seen));
    }

    private static double[] features(Sight sight, Seen seen, double[] byRules) {
        var features = new double[CLUES.length + CUES.length + CHANNELS + byRules.length + 3];
        int at = 0;
        for (var clue : CLUES) features[at++] = clue.holds(seen) ? 1 : 0;
        for (var cue : CUES) features[at++] = sight.cues.has(cue) ? 1 : 0;
        features[at + sight.channel.ordinal()] = 1;
        at += CHANNELS;
        for (double share : byRules) features[at++] = share;
        features[at++] = Math.tanh(sight.feeling.score());
        features[at++] = Math.log1p(sight.post.words()) / 5;
        features[at] = 1;
        return features;
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
        var tag = tag(motive);
        var prior = String.valueOf(priors.of(channel, motive));
        weights.forEach((clue, speaks) -> {
            if (clue.rule() == null || speaks.getOrDefault(motive, 0.0) <= 0 || !clue.holds(seen)) return;
            var reason = clue.rule().reason(tag, clue.evidence(seen));
            if (!reasons.contains(reason)) reasons.add(reason);
        });
        reasons.add(Rule.CHANNEL_PRIOR.reason(tag, List.of(channel.name(), prior)));
    }

    private static String tag(Motive motive) {
        return "motive." + motive.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
