package balie.triage.motive;

import balie.events.Verdict.Flag;
import balie.triage.rule.Rule;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.signal.Setting;
import balie.triage.signal.Setting.Sphere;
import balie.triage.signal.Tags;
import java.util.List;
import java.util.function.Predicate;

/** What a post can show that makes a motive more or less likely. */
enum Clue {
    HELP_WANTED(Cue.HELP_WANTED),
    PROBLEM(Cue.PROBLEM),
    FALLS_SHORT(Cue.FALLS_SHORT),
    SEEKS_OTHERS(Cue.SEEKS_OTHERS),
    WARNS(Cue.WARNS),
    THREAT(Cue.THREAT),
    RECOMMENDS(Cue.RECOMMENDS),
    TELLS_BUYERS(Cue.TELLS_BUYERS),
    THANKS(Cue.THANKS),
    PRAISES(Cue.PRAISES, seen -> !seen.setting.isAmongPeople()),
    INSULT(Cue.INSULT),
    PUTS_DOWN(Cue.PUTS_DOWN),
    GROUP_BLAMED(Cue.GROUP, Seen::isGroupBlamed),
    SWEARS(Cue.SWEARS),
    SIGHS(Cue.SIGHS),
    IRONY(Cue.IRONY),
    BUY(Cue.BUY),
    NEED(Cue.NEED),
    SHARES(Cue.SHARES),
    CHAT(Cue.CHAT),
    ONLY_RECOMMENDS(Cue.RECOMMENDS, Seen::isBrief),
    ONLY_WARNS(Cue.WARNS, Seen::isBrief),
    ONLY_THREATENS(Cue.THREAT, Seen::isBrief),
    SPAM(Rule.SPAM_WORDS, seen -> seen.cues.has(Cue.SPAM) && !seen.setting.toClient() || seen.tags.has(Flag.SPAM_HINT)),
    QUESTION(Rule.MOTIVE_FROM_QUESTION, seen -> seen.tags.has(Flag.QUESTION)),
    ASKS_CLIENT(Rule.MOTIVE_FROM_QUESTION, seen -> seen.tags.has(Flag.QUESTION) && seen.setting.toClient()),
    TO_CLIENT(Rule.MOTIVE_FROM_ADDRESSING, seen -> seen.setting.toClient()),
    OPEN_TO_CLIENT(Cue.OPEN_MATTER, seen -> seen.setting.toClient()),
    PAST_TO_CLIENT(Cue.PAST, seen -> seen.setting.toClient() && !seen.cues.has(Cue.OPEN_MATTER)),
    NOTHING_OPEN(Seen::hasNothingOpen),
    ABOUT_TRADE(Rule.MOTIVE_FROM_SETTING, seen -> seen.setting.sphere() == Sphere.CUSTOMERS && !seen.hasNothingOpen()),
    ABOUT_WORKS(Rule.MOTIVE_FROM_SETTING, seen -> seen.setting.sphere() == Sphere.WORKS),
    AMONG_PEOPLE(Rule.TALK_AMONG_PEOPLE, seen -> seen.setting.isAmongPeople()),
    TELLS_MUCH(Rule.MOTIVE_FROM_LENGTH, seen -> seen.isMuch() && !seen.setting.isAmongPeople()),
    NO_REASONS(seen -> !seen.givesReasons()),
    POSITIVE(Rule.MOTIVE_FROM_SENTIMENT, seen -> seen.feeling.isPositive()),
    NEGATIVE(Rule.MOTIVE_FROM_SENTIMENT, seen -> seen.feeling.isNegative()),
    VERY_NEGATIVE(Rule.MOTIVE_FROM_SENTIMENT, Seen::isDeep),
    NO_FEELING(seen -> !seen.feeling.isPositive() && !seen.feeling.isNegative()),
    STATEMENT(seen -> !seen.tags.has(Flag.QUESTION)),
    NO_SEARCH(seen -> !seen.cues.has(Cue.BUY) && !seen.cues.has(Cue.NEED)),
    NO_ABUSE(seen -> !seen.tags.has(Flag.ABUSE) && !seen.isGroupBlamed()),
    NO_THREAT(seen -> !seen.cues.has(Cue.THREAT) && !seen.cues.has(Cue.WARNS));

    private final Rule rule;
    private final Predicate<Seen> holds;
    private final Cue cue;

    Clue(Cue cue) {
        this(cue, seen -> true);
    }

    /** Words that count only where something else holds as well. */
    Clue(Cue cue, Predicate<Seen> besides) {
        this.rule = cue == Cue.INSULT || cue == Cue.PUTS_DOWN ? Rule.MOTIVE_FROM_ABUSE : Rule.MOTIVE_WORDS;
        this.holds = seen -> seen.cues.has(cue) && besides.test(seen);
        this.cue = cue;
    }

    Clue(Rule rule, Predicate<Seen> holds) {
        this.rule = rule;
        this.holds = holds;
        this.cue = null;
    }

    /** What is missing, or little, and needs no words. */
    Clue(Predicate<Seen> holds) {
        this.rule = null;
        this.holds = holds;
        this.cue = null;
    }

    /** What has been found in a post so far, and how many words it has. */
    record Seen(Cues cues, Feeling feeling, Tags tags, Setting setting, int words) {
        private static final int FEW_WORDS = 30;
        private static final int MANY_WORDS = 45;
        private static final double DEEP = -1.2;

        private boolean isBrief() {
            return words <= FEW_WORDS;
        }

        private boolean isDeep() {
            return feeling.score() < DEEP;
        }

        private boolean isGroupBlamed() {
            return cues.has(Cue.GROUP) && feeling.isNegative() && setting.isAmongPeople();
        }

        private boolean givesReasons() {
            return cues.has(Cue.RECOMMENDS) || cues.has(Cue.WARNS) || cues.has(Cue.TELLS_BUYERS);
        }

        private boolean isMuch() {
            return words >= MANY_WORDS;
        }

        /** Speaks to the client, and neither asks nor tells of anything that the client could still do. */
        private boolean hasNothingOpen() {
            boolean open = cues.has(Cue.OPEN_MATTER) || cues.has(Cue.PROBLEM) || cues.has(Cue.HELP_WANTED);
            return setting.toClient() && !open && !tags.has(Flag.QUESTION);
        }
    }

    boolean holds(Seen seen) {
        return holds.test(seen);
    }

    /** The rule to name as a reason; null for what is only missing. */
    Rule rule() {
        return rule;
    }

    List<String> evidence(Seen seen) {
        if (cue != null) return seen.cues.words(cue);
        if (rule == Rule.MOTIVE_FROM_SENTIMENT) return seen.feeling.words();
        if (rule == Rule.TALK_AMONG_PEOPLE) return seen.cues.words(Cue.CHAT);
        if (rule == Rule.SPAM_WORDS) return seen.cues.words(Cue.SPAM);
        return rule == Rule.MOTIVE_FROM_SETTING ? seen.setting.evidence() : List.of();
    }
}
