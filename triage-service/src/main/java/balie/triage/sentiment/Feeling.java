package balie.triage.sentiment;

import balie.events.Verdict.Polarity;
import java.util.List;

/**
 * The feeling that a post shows.
 *
 * @param confidence 0 to 1
 * @param score what the words weigh together; its sign is the direction before the neutral range is taken out
 * @param praise what the kind words weigh together
 * @param blame what the unkind ones weigh, not below zero
 * @param words the words that weighed most, most important first
 */
public record Feeling(
        Polarity polarity, double confidence, double score, double praise, double blame, List<String> words) {
    public Feeling {
        words = List.copyOf(words);
    }

    /** The same words, meant the other way round. */
    public Feeling turnedByIrony() {
        return new Feeling(Polarity.NEGATIVE, Math.min(confidence, 0.5), -Math.abs(score), praise, blame, words);
    }

    public boolean isNegative() {
        return polarity == Polarity.NEGATIVE;
    }

    public boolean isPositive() {
        return polarity == Polarity.POSITIVE;
    }
}
