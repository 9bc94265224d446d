package balie.triage.rule;

import balie.events.Verdict.Reason;
import java.util.List;
import java.util.Locale;

/**
 * Every rule that can decide or weigh. All that triage writes in {@code rule} of a reason or a step is one of these codes; whoever shows
 * a verdict needs words for each.
 */
public enum Rule {
    /** The source says that the post is gone. */
    WITHDRAWN,
    /** What the client's own people taught: words that spoke for it in their corrections and confirmations. */
    LEARNT,

    // Whether it concerns the client.
    /** The client is unknown to triage: judged by the defaults. */
    CLIENT_UNKNOWN,
    /** Everything in a source that the client owns concerns the client. */
    OWNED_SOURCE,
    /** Names one of the client's accounts. */
    ACCOUNT_NAMED,
    /** Names the brand. */
    BRAND_NAMED,
    /** A monitor matched, and the profile has no brand names to check it by. */
    MONITOR_MATCHED,
    /** Does not name the brand, but tells of a need that the client can answer. */
    NEED_IN_THE_CLIENTS_FIELD,
    /** Does not name the brand, but tells in the client's own phrases of a problem that it solves: help, and do not advertise. */
    CLIENT_NEED,
    /** Does not name the brand, but uses words of the client's own categories. */
    CATEGORY_IN_THE_CLIENTS_FIELD,
    /** Names another brand and not this one. */
    COMPETITOR_ONLY,
    /** A monitor matched, but the text names neither the brand nor anything of the client's. */
    BRAND_NOT_NAMED,
    /** Written by one of the client's own accounts. */
    WRITTEN_BY_CLIENT,

    // Language.
    WORDS_AND_LETTERS,
    DECLARED_LANGUAGE,
    NO_WORDS,

    // Sentiment.
    LEXICON,
    EMOJI_ONLY,
    NO_LEXICON_FOR_LANGUAGE,
    NO_FEELING_WORDS,
    /** Praise that stands beside a problem and mocks it. */
    PRAISE_TURNED_BY_IRONY,

    // Motives.
    CHANNEL_PRIOR,
    MOTIVE_WORDS,
    MOTIVE_FROM_QUESTION,
    MOTIVE_FROM_SENTIMENT,
    MOTIVE_FROM_ABUSE,
    MOTIVE_FROM_ADDRESSING,
    /** What the post speaks of, or among whom. */
    MOTIVE_FROM_SETTING,
    /** How much it tells. */
    MOTIVE_FROM_LENGTH,
    /** What made-up posts with known motives taught. */
    MOTIVE_FROM_EXAMPLES,

    // Categories, flags, influence, urgency, audience.
    CATEGORY_WORDS,
    QUESTION_MARK,
    QUESTION_WORDS,
    COMPLAINT_WORDS,
    COMPLAINT_FROM_SENTIMENT,
    CLAIM_WORDS,
    ABUSE_WORDS,
    IRONY_WORDS,
    PRAISE_BESIDE_PROBLEM,
    SPAM_WORDS,
    MANY_LINKS_OR_TAGS,
    OPPORTUNITY_WORDS,
    FOLLOWERS,
    FOLLOWERS_UNKNOWN,
    DANGER_WORDS,
    THREAT_WORDS,
    URGENT_WORDS,
    INFLUENTIAL_AND_NEGATIVE,
    NO_REACTION_NEEDED,
    NOTHING_SPECIAL,
    GOAL_REPUTATION,
    GOAL_HELP_INDIVIDUALS,
    GOAL_SEARCH_RESULTS,
    GOAL_EXPLAIN_PRODUCTS,
    NO_GOAL_FITS,

    // The decision scheme.
    SENTIMENT_POSITIVE,
    /** Thanks or praises in words that show no feeling of their own. */
    THANKS_OR_PRAISES,
    SENTIMENT_NOT_POSITIVE,
    ASKS_SOMETHING,
    INFLUENTIAL_AUTHOR,
    THANKS_BY_ADDRESSING,
    /** Speaks to the client on its own pages. */
    THANKS_ON_OWN_PAGES,
    POSITIVE_REVIEW,
    JUST_RECORD,
    ABUSE_WITHOUT_A_CASE,
    IRONY_WITHOUT_A_CASE,
    SPAM,
    NOT_MERE_ABUSE,
    EMOTION_WITHOUT_GROUNDS,
    NO_UNFOUNDED_EMOTION,
    CLAIM_TO_CHECK,
    CLAIM_WITHIN_COMPLAINT,
    NO_CLAIM,
    COMPLAINT,
    /** Displeased with what organisations do or sell. */
    SCOLDS_AS_A_CUSTOMER,
    /** Found dull or weak what somebody wrote, sang or played: no failing of the client. */
    MATTER_OF_TASTE,
    /** Nothing in it is a customer's. */
    TALK_AMONG_PEOPLE,
    NO_COMPLAINT,
    QUESTION,
    NO_QUESTION,
    CONSUMERS_AMONG_THEMSELVES,
    NOTHING_ASKS_FOR_A_REACTION;

    /** As written in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A reason for a tag by this rule. */
    public Reason reason(String tag, List<String> evidence) {
        return new Reason(tag, code(), evidence);
    }
}
