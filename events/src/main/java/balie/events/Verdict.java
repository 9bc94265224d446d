package balie.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What triage makes of one mention.
 *
 * @param profileVersion version of the client's profile that was used; 0 when the client was unknown and the defaults judged
 * @param modelVersion names the lexicons, rules and weights that judged
 * @param concerning false when it is not about this client at all: no case, outside the figures
 * @param language what it is written in
 * @param motives why the author posts, most important first; one to three
 * @param categories ids from the client's own taxonomy, most important first; empty when none fits
 * @param influence how far the author reaches, 0 to 1; null when the source tells nothing about it
 * @param urgency how soon it wants attention
 * @param advice react or not, how, and the way through the decision scheme
 * @param reasons why each tag was given
 */
public record Verdict(
        int profileVersion,
        String modelVersion,
        boolean concerning,
        Language language,
        Sentiment sentiment,
        List<RankedMotive> motives,
        List<String> categories,
        Set<Flag> flags,
        Double influence,
        Urgency urgency,
        Advice advice,
        List<Reason> reasons) {

    public Verdict {
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sentiment, "sentiment");
        motives = List.copyOf(motives);
        categories = List.copyOf(categories);
        flags = inOrder(flags);
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(advice, "advice");
        reasons = List.copyOf(reasons);
    }

    // Set.copyOf iterates in an order that differs from run to run, and a replayed event is to be the same byte for
    // byte.
    private static Set<Flag> inOrder(Set<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /**
     * The language a text is written in.
     *
     * @param code ISO 639-1, or {@code und} when it cannot be told
     * @param confidence 0 to 1
     */
    public record Language(String code, double confidence) {
        public Language {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * The feeling towards the client that the text shows.
     *
     * @param confidence 0 to 1
     */
    public record Sentiment(Polarity polarity, double confidence) {
        public Sentiment {
            Objects.requireNonNull(polarity, "polarity");
        }
    }

    /** Which way a feeling points. */
    public enum Polarity {
        NEGATIVE,
        NEUTRAL,
        POSITIVE
    }

    /**
     * One motive and its share.
     *
     * @param weight 0 to 1; the weights of one mention's motives, listed or not, sum to 1
     */
    public record RankedMotive(Motive motive, double weight) {
        public RankedMotive {
            Objects.requireNonNull(motive, "motive");
        }
    }

    /** Why people post. */
    public enum Motive {
        /** Wants the organisation to solve or arrange something, or asks it for help. */
        SERVICE,
        /** Asks others, or anyone, for experience or a recommendation. */
        ADVICE,
        /** Wants to harm the organisation: warns others off to punish, calls for a boycott, threatens. */
        REVENGE,
        /** Expresses negative emotion without asking for anything. */
        VENTING,
        /** Informs or warns fellow consumers so that they can decide. */
        HELP_FELLOW,
        /** Talk, news or experience shared among people, nothing wanted. */
        EXCHANGE,
        /** Thanks or praises. */
        COMPLIMENT,
        /** Shows intent or need to buy what the organisation or its kind sells. */
        PURCHASE,
        /** Abuse of people or groups, nothing to do with care. */
        ATTACK
    }

    /** Yes-or-no tags; a mention carries those that hold. */
    public enum Flag {
        QUESTION,
        COMPLAINT,
        CLAIM_OF_FACT,
        ABUSE,
        IRONY_HINT,
        SPAM_HINT,
        OPPORTUNITY,
        /** Addresses the client's own account. */
        ADDRESSED
    }

    /** How soon a mention wants attention. */
    public enum Urgency {
        LOW,
        NORMAL,
        HIGH
    }

    /**
     * React or not, how, and why: every answer on the way through the decision scheme is kept.
     *
     * @param audience null when the advice is not to react
     * @param page the client's page that helps with the need that was found, to be linked in the answer; null when there is none
     */
    public record Advice(boolean react, Way way, Audience audience, List<Step> path, String page) {
        /** Advice without a page to link. */
        public Advice(boolean react, Way way, Audience audience, List<Step> path) {
            this(react, way, audience, path, null);
        }

        public Advice {
            Objects.requireNonNull(way, "way");
            path = List.copyOf(path);
        }
    }

    /** How to react. */
    public enum Way {
        /** At once, with the answer. */
        ANSWER,
        /** At once, saying that it is being looked into or passed on. */
        ACKNOWLEDGE,
        /** Take or plan an action and report what it was. */
        ACT,
        /** Not now; keep watching. */
        WATCH
    }

    /** Where to react. */
    public enum Audience {
        PUBLIC,
        ONE_TO_ONE
    }

    /**
     * One question of the decision scheme and its answer.
     *
     * @param question the question's code, such as {@code concerning} or {@code positive}; pages have the words for it
     * @param rule what decided the answer; pages have the words for it
     * @param evidence words of the text, or values, that weighed
     */
    public record Step(String question, boolean answer, String rule, List<String> evidence) {
        public Step {
            Objects.requireNonNull(question, "question");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Why a tag was given.
     *
     * @param tag the tag's name, such as {@code sentiment} or {@code motive.service}
     * @param rule what weighed, such as {@code lexicon} or {@code channel-prior}; pages have the words for it
     * @param evidence words of the text, or values, that weighed, most important first
     */
    public record Reason(String tag, String rule, List<String> evidence) {
        public Reason {
            Objects.requireNonNull(tag, "tag");
            Objects.requireNonNull(rule, "rule");
            evidence = List.copyOf(evidence);
        }
    }
}
