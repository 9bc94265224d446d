package balie.triage.motive;

import balie.events.Verdict.Flag;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.signal.Tags;
import java.util.List;
import java.util.function.Predicate;

/** What a post can show that makes a motive more or less likely. */
enum Clue {
    HELP_WANTED(Cue.HELP_WANTED),
    PROBLEM(Cue.PROBLEM),
    SEEKS_OTHERS(Cue.SEEKS_OTHERS),
    WARNS(Cue.WARNS),
    THREAT(Cue.THREAT),
    RECOMMENDS(Cue.RECOMMENDS),
    THANKS(Cue.THANKS),
    INSULT(Cue.INSULT),
    SWEARS(Cue.SWEARS),
    IRONY(Cue.IRONY),
    BUY(Cue.BUY),
    NEED(Cue.NEED),
    SHARES(Cue.SHARES),
    QUESTION(Rule.MOTIVE_FROM_QUESTION, seen -> seen.tags.has(Flag.QUESTION)),
    STATEMENT(null, seen -> !seen.tags.has(Flag.QUESTION)),
    ADDRESSED(Rule.MOTIVE_FROM_ADDRESSING, seen -> seen.tags.has(Flag.ADDRESSED)),
    POSITIVE(Rule.MOTIVE_FROM_SENTIMENT, seen -> seen.feeling.isPositive()),
    NEGATIVE(Rule.MOTIVE_FROM_SENTIMENT, seen -> seen.feeling.isNegative()),
    VERY_NEGATIVE(Rule.MOTIVE_FROM_SENTIMENT, seen -> seen.feeling.score() < -1.2),
    NOT_NEGATIVE(null, seen -> !seen.feeling.isNegative()),
    NO_REQUEST(
            null,
            seen -> !seen.tags.has(Flag.QUESTION) && !seen.cues.has(Cue.HELP_WANTED) && !seen.cues.has(Cue.PROBLEM)),
    NO_SEARCH(null, seen -> !seen.cues.has(Cue.BUY) && !seen.cues.has(Cue.NEED)),
    NO_INSULT(null, seen -> !seen.cues.has(Cue.INSULT)),
    NO_THREAT(null, seen -> !seen.cues.has(Cue.THREAT) && !seen.cues.has(Cue.WARNS));

    private final Rule rule;
    private final Predicate<Seen> holds;
    private final Cue cue;

    Clue(Cue cue) {
        this.rule = cue == Cue.INSULT ? Rule.MOTIVE_FROM_ABUSE : Rule.MOTIVE_WORDS;
        this.holds = seen -> seen.cues.has(cue);
        this.cue = cue;
    }

    Clue(Rule rule, Predicate<Seen> holds) {
        this.rule = rule;
        this.holds = holds;
        this.cue = null;
    }

    /** What has been found in a post so far. */
    record Seen(Cues cues, Feeling feeling, Tags tags) {}

    boolean holds(Seen seen) {
        return holds.test(seen);
    }

    /** The rule to name as a reason; null for what is only missing. */
    Rule rule() {
        return rule;
    }

    List<String> evidence(Seen seen) {
        if (cue != null) return seen.cues.words(cue);
        return rule == Rule.MOTIVE_FROM_SENTIMENT ? seen.feeling.words() : List.of();
    }
}
