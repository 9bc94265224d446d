package balie.response.cases;

import balie.events.ChannelType;
import balie.events.MentionCollected.Change;
import balie.events.MentionTriaged;
import balie.response.sla.SlaPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a case needs to know of a mention.
 *
 * @param clockStart from when reaction time is measured by the SLA
 * @param wantsReaction whether triage advises to react
 * @param newPost whether it was just found, and not an edit of something seen before
 * @param fromCustomer whether it is by somebody the case is about, so that it can be the answer that is waited for
 */
public record IncomingMention(
        UUID mentionId,
        Instant publishedAt,
        Instant clockStart,
        ChannelType channel,
        List<String> categories,
        boolean wantsReaction,
        boolean newPost,
        boolean fromCustomer) {
    public IncomingMention {
        categories = List.copyOf(categories);
    }

    public static IncomingMention of(MentionTriaged triaged, boolean fromCustomer) {
        var mention = triaged.mention();
        return new IncomingMention(
                mention.mentionId(),
                mention.publishedAt(),
                SlaPolicy.startOf(mention).orElse(mention.firstCollectedAt()),
                mention.channel(),
                triaged.verdict().categories(),
                triaged.verdict().advice().react(),
                mention.change() == Change.FOUND,
                fromCustomer);
    }

    /** A post that a person brought in by hand: the clock starts when he does. */
    public static IncomingMention clipped(
            UUID mentionId, Instant publishedAt, Instant at, ChannelType channel, List<String> categories) {
        return new IncomingMention(mentionId, publishedAt, at, channel, categories, true, true, true);
    }

    /** Whether it ends waiting for the customer: it is his, or it wants a reaction of its own. */
    boolean endsWaiting() {
        return fromCustomer || wantsReaction;
    }
}
