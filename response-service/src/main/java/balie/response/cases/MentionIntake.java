package balie.response.cases;

import balie.events.MentionCollected.Change;
import balie.events.MentionTriaged;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides what a mention does to the cases of its conversation. One that concerns the client and wants a reaction opens a case, unless it
 * was there before the client was watched, is gone already, or nobody replies for the client. Once there is a case, whatever concerns
 * the client joins it.
 */
public final class MentionIntake {
    private MentionIntake() {}

    /** What a mention does. */
    public enum Effect {
        /** Opens the conversation's first case, or its next when the last was closed long ago. */
        OPENS,
        JOINS,
        REOPENS,
        NOTHING
    }

    /**
     * @param latest the case of the conversation with the highest generation
     */
    public static Effect effect(MentionTriaged triaged, Optional<CaseFile> latest, CaseTerms terms) {
        if (!counts(triaged)) return Effect.NOTHING;
        var mention = IncomingMention.of(triaged, false);
        if (latest.isEmpty()) return wantsCase(mention, terms) ? Effect.OPENS : Effect.NOTHING;
        return effect(mention, latest.get(), terms);
    }

    /**
     * The same, carried out; empty when the mention does nothing.
     *
     * @param fromCustomer whether the author is one of those that the latest case is about
     */
    public static Optional<Accepted> take(
            MentionTriaged triaged, boolean fromCustomer, Optional<CaseFile> latest, Instant at, CaseTerms terms) {
        var mention = IncomingMention.of(triaged, fromCustomer);
        return switch (effect(triaged, latest, terms)) {
            case NOTHING -> Optional.empty();
            case OPENS -> Optional.of(CaseLife.open(keyOfNext(triaged, latest), mention, null, at, terms));
            case JOINS, REOPENS ->
                latest.map(file -> (Accepted) CaseLife.decide(file, new JoinMention(mention, at), terms));
        };
    }

    private static Effect effect(IncomingMention mention, CaseFile latest, CaseTerms terms) {
        if (latest.holds(mention.mentionId())) return Effect.NOTHING;
        // What was seen before may belong to an earlier case of the conversation.
        if (!mention.newPost() && latest.key().generation() > 1) return Effect.NOTHING;
        if (latest.standing().open()) return Effect.JOINS;
        if (terms.reopen(latest, mention)) return Effect.REOPENS;
        var opens = mention.newPost() && wantsCase(mention, terms) && terms.isPastReopening(latest, mention);
        return opens ? Effect.OPENS : Effect.JOINS;
    }

    private static boolean counts(MentionTriaged triaged) {
        var mention = triaged.mention();
        return triaged.verdict().concerning() && !mention.backfill() && mention.change() != Change.WITHDRAWN;
    }

    private static boolean wantsCase(IncomingMention mention, CaseTerms terms) {
        return mention.wantsReaction() && terms.repliesAreMade();
    }

    private static CaseKey keyOfNext(MentionTriaged triaged, Optional<CaseFile> latest) {
        var mention = triaged.mention();
        return latest.map(file -> file.key().next())
                .orElseGet(() -> CaseKey.of(mention.clientId(), mention.conversationId(), 1));
    }
}
