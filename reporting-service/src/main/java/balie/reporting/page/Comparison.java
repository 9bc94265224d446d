package balie.reporting.page;

import balie.events.Verdict.Polarity;
import balie.reporting.remark.Change;
import java.util.Map;
import java.util.Optional;

/**
 * Mentions of a period beside those of the one before.
 *
 * @param before empty where the one before is unknown, because nobody listened yet
 */
record Comparison(Map<Polarity, Integer> now, Optional<Map<Polarity, Integer>> before) {
    public int mentions() {
        return total(now);
    }

    /** Mentions in the period before; null where that is unknown. */
    public Integer mentionsBefore() {
        return before.map(Comparison::total).orElse(null);
    }

    /** How mentions moved; null where that says nothing. */
    public Change change() {
        return before.flatMap(then -> Change.ofCount(total(then), mentions())).orElse(null);
    }

    public int negative() {
        return now.get(Polarity.NEGATIVE);
    }

    public int positive() {
        return now.get(Polarity.POSITIVE);
    }

    /** The negatives' share; null of nothing. */
    public Double negativeShare() {
        return share(Polarity.NEGATIVE);
    }

    /** The positives' share; null of nothing. */
    public Double positiveShare() {
        return share(Polarity.POSITIVE);
    }

    /** How the negatives' share moved; null where that says nothing. */
    public Change negativeChange() {
        return change(Polarity.NEGATIVE);
    }

    /** How the positives' share moved; null where that says nothing. */
    public Change positiveChange() {
        return change(Polarity.POSITIVE);
    }

    private Double share(Polarity sentiment) {
        return mentions() == 0 ? null : now.get(sentiment) / (double) mentions();
    }

    private Change change(Polarity sentiment) {
        return before.flatMap(then -> Change.ofShare(then.get(sentiment), total(then), now.get(sentiment), mentions()))
                .orElse(null);
    }

    private static int total(Map<Polarity, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
