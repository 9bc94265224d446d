package balie.triage.scheme;

import balie.events.ChannelType;
import balie.events.ClientProfile.Goal;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Way;
import balie.triage.rule.Rule;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import java.util.List;
import java.util.Set;

/** Decides whether to react, how and where, by asking the questions of the scheme one after the other until one settles it. */
public final class DecisionScheme {
    private static final Set<Motive> AMONG_CONSUMERS = Set.of(Motive.EXCHANGE, Motive.HELP_FELLOW, Motive.ADVICE);

    private DecisionScheme() {}

    /** The advice, and by which goal the audience was chosen; null where no reaction is advised. */
    public record Decision(Advice advice, AudienceChoice audience) {}

    /** The advice about one mention of a client with these goals. */
    public static Decision decide(Reading reading, List<Goal> goals) {
        var path = new Path(goals);
        if (!isConcerning(reading, path)) return path.watch();
        if (isNeed(reading, path))
            return path.react(Way.ANSWER, Occasion.NEED, reading.concern().need());
        if (isPositive(reading, path)) return praise(reading, path);
        if (isMereAbuse(reading, path) || isUnfoundedEmotion(reading, path)) return path.watch();
        if (mayBeIncorrect(reading, path)) return path.react(Way.ACKNOWLEDGE, Occasion.CORRECTION);
        if (isDissatisfied(reading, path)) return path.react(wayToSolve(reading), Occasion.COMPLAINT);
        if (asks(reading, path)) return path.react(Way.ANSWER, Occasion.QUESTION);
        isDiscussion(reading, path);
        return path.watch();
    }

    /** The advice about a mention that is gone from its source. */
    public static Decision withdrawn() {
        var path = new Path(List.of());
        path.yes(Question.WITHDRAWN, Rule.WITHDRAWN, List.of());
        return path.watch();
    }

    private static boolean isConcerning(Reading reading, Path path) {
        var concern = reading.concern();
        return path.step(Question.CONCERNING, concern.concerning(), concern.rule(), concern.evidence());
    }

    private static boolean isNeed(Reading reading, Path path) {
        var concern = reading.concern();
        if (concern.need().isEmpty() || reading.has(Flag.SPAM_HINT) || reading.has(Flag.ABUSE)) return false;
        return path.yes(Question.NEED, Rule.CLIENT_NEED, concern.evidence());
    }

    private static boolean isPositive(Reading reading, Path path) {
        var feeling = reading.feeling();
        if (feeling.isPositive()) return path.yes(Question.POSITIVE, Rule.SENTIMENT_POSITIVE, feeling.words());
        if (reading.motive() == Motive.COMPLIMENT && !feeling.isNegative())
            return path.yes(Question.POSITIVE, Rule.THANKS_OR_PRAISES, reading.praise());
        return path.no(Question.POSITIVE, Rule.SENTIMENT_NOT_POSITIVE, feeling.words());
    }

    private static Decision praise(Reading reading, Path path) {
        var question = Question.PRAISE_WANTS_REACTION;
        if (reading.has(Flag.SPAM_HINT)) {
            path.no(question, Rule.SPAM, reading.cues().words(Cue.SPAM));
            return path.watch();
        }
        if (reading.tags().has(Flag.QUESTION, Rule.QUESTION_MARK) && reading.asks()) {
            path.yes(question, Rule.ASKS_SOMETHING, path.questionIn(reading));
            return path.react(Way.ANSWER, Occasion.QUESTION);
        }
        if (reading.channel() == ChannelType.REVIEW_SITE) {
            path.no(question, Rule.POSITIVE_REVIEW, List.of());
            return path.watch();
        }
        if (reading.isInfluential()) {
            path.yes(question, Rule.INFLUENTIAL_AUTHOR, List.of(String.valueOf(reading.followers())));
            return path.react(Way.ANSWER, Occasion.PRAISE);
        }
        if (reading.has(Flag.ADDRESSED)) {
            path.yes(question, Rule.THANKS_BY_ADDRESSING, reading.concern().accounts());
            return path.react(Way.ANSWER, Occasion.PRAISE);
        }
        if (speaksToClient(reading)) {
            path.yes(question, Rule.THANKS_ON_OWN_PAGES, reading.praise());
            return path.react(Way.ANSWER, Occasion.PRAISE);
        }
        path.no(question, Rule.JUST_RECORD, List.of());
        return path.watch();
    }

    private static boolean speaksToClient(Reading reading) {
        var cues = reading.cues();
        return reading.channel() == ChannelType.CORPORATE_WEBSITE
                && (cues.has(Cue.SPEAKS_TO) || cues.has(Cue.THANKS) && cues.has(Cue.YOU));
    }

    private static boolean isMereAbuse(Reading reading, Path path) {
        var cues = reading.cues();
        if (reading.has(Flag.SPAM_HINT)) return path.yes(Question.MERE_ABUSE, Rule.SPAM, cues.words(Cue.SPAM));
        if (reading.isAbuse()) return path.yes(Question.MERE_ABUSE, Rule.ABUSE_WITHOUT_A_CASE, abuse(cues));
        if (reading.has(Flag.IRONY_HINT) && !reading.hasCase())
            return path.yes(Question.MERE_ABUSE, Rule.IRONY_WITHOUT_A_CASE, cues.words(Cue.IRONY));
        return path.no(Question.MERE_ABUSE, Rule.NOT_MERE_ABUSE, List.of());
    }

    private static List<String> abuse(Cues cues) {
        return cues.words(cues.has(Cue.INSULT) ? Cue.INSULT : Cue.PUTS_DOWN);
    }

    private static boolean isUnfoundedEmotion(Reading reading, Path path) {
        boolean grounds = reading.hasCase() || reading.has(Flag.CLAIM_OF_FACT);
        if (reading.feeling().isNegative() && !grounds)
            return path.yes(
                    Question.UNFOUNDED_EMOTION,
                    whyUnfounded(reading),
                    reading.feeling().words());
        return path.no(Question.UNFOUNDED_EMOTION, Rule.NO_UNFOUNDED_EMOTION, List.of());
    }

    private static Rule whyUnfounded(Reading reading) {
        if (reading.isTaste()) return Rule.MATTER_OF_TASTE;
        return reading.isTalk() ? Rule.TALK_AMONG_PEOPLE : Rule.EMOTION_WITHOUT_GROUNDS;
    }

    /** What is stated as a fact has to be looked into by a person before anything is said about it. */
    private static boolean mayBeIncorrect(Reading reading, Path path) {
        var question = Question.FACTUALLY_INCORRECT;
        if (!reading.has(Flag.CLAIM_OF_FACT)) return path.no(question, Rule.NO_CLAIM, List.of());
        var claim = reading.cues().words(Cue.CLAIM);
        if (reading.hasCase()) return path.no(question, Rule.CLAIM_WITHIN_COMPLAINT, claim);
        return path.yes(question, Rule.CLAIM_TO_CHECK, claim);
    }

    private static boolean isDissatisfied(Reading reading, Path path) {
        if (!reading.isDissatisfied()) return path.no(Question.DISSATISFIED, whyNot(reading), List.of());
        if (!reading.has(Flag.COMPLAINT))
            return path.yes(
                    Question.DISSATISFIED,
                    Rule.SCOLDS_AS_A_CUSTOMER,
                    reading.setting().evidence());
        var problem = reading.cues().words(Cue.PROBLEM);
        var evidence = problem.isEmpty() ? reading.feeling().words() : problem;
        return path.yes(Question.DISSATISFIED, Rule.COMPLAINT, evidence);
    }

    private static Rule whyNot(Reading reading) {
        if (reading.isTaste()) return Rule.MATTER_OF_TASTE;
        return reading.isTalk() ? Rule.TALK_AMONG_PEOPLE : Rule.NO_COMPLAINT;
    }

    private static Way wayToSolve(Reading reading) {
        boolean wantsAnAct = reading.cues().has(Cue.HELP_WANTED) || reading.motive() == Motive.SERVICE;
        return wantsAnAct && !reading.cues().has(Cue.THREAT) ? Way.ACT : Way.ACKNOWLEDGE;
    }

    private static boolean asks(Reading reading, Path path) {
        if (!reading.asks()) return path.no(Question.QUESTION, Rule.NO_QUESTION, List.of());
        if (reading.has(Flag.QUESTION)) return path.yes(Question.QUESTION, Rule.QUESTION, path.questionIn(reading));
        var cues = reading.cues();
        var request = cues.has(Cue.HELP_WANTED) ? cues.words(Cue.HELP_WANTED) : cues.words(Cue.OPEN_MATTER);
        return path.yes(Question.QUESTION, Rule.ASKS_SOMETHING, request);
    }

    private static void isDiscussion(Reading reading, Path path) {
        if (AMONG_CONSUMERS.contains(reading.motive()))
            path.yes(Question.DISCUSSION, Rule.CONSUMERS_AMONG_THEMSELVES, List.of());
        else path.no(Question.DISCUSSION, Rule.NOTHING_ASKS_FOR_A_REACTION, List.of());
    }
}
