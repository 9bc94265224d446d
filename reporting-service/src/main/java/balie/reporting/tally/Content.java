package balie.reporting.tally;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Place;
import balie.events.MentionTriaged;
import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a mention is counted as: its newest revision that was not a withdrawal. Instants are those that the database can hold.
 *
 * @param revision the revision it was taken from; 0 when nothing but a withdrawal was seen
 * @param concerning false when it is not about the client: outside the figures
 * @param motives most important first; the first is the one that figures count
 * @param categories most important first; the first is the one that figures count
 * @param author tells authors apart without telling who they are; null where the source does not tell
 */
public record Content(
        int revision,
        String clientId,
        Instant publishedAt,
        Instant editedAt,
        Instant firstCollectedAt,
        Instant collectedAt,
        boolean backfill,
        boolean concerning,
        ChannelType channel,
        Polarity sentiment,
        String language,
        List<Motive> motives,
        List<String> categories,
        Set<Flag> flags,
        List<Place> places,
        UUID author,
        Origin origin) {

    static Content of(MentionTriaged event, Origin origin) {
        var mention = event.mention();
        return of(withdrawn(mention) ? 0 : mention.revision(), mention, event.verdict(), origin);
    }

    private static Content of(int revision, MentionCollected mention, Verdict verdict, Origin origin) {
        return new Content(
                revision,
                mention.clientId(),
                Moment.storable(mention.publishedAt()),
                Moment.storable(mention.editedAt()),
                Moment.storable(mention.firstCollectedAt()),
                Moment.storable(mention.collectedAt()),
                mention.backfill(),
                verdict.concerning(),
                mention.channel(),
                verdict.sentiment().polarity(),
                verdict.language().code(),
                verdict.motives().stream().map(RankedMotive::motive).toList(),
                verdict.categories(),
                verdict.flags(),
                mention.places(),
                AuthorKey.of(mention),
                origin);
    }

    /** The same with other tags. */
    Content tagged(
            Polarity otherSentiment, List<Motive> otherMotives, List<String> otherCategories, Set<Flag> otherFlags) {
        return new Content(
                revision,
                clientId,
                publishedAt,
                editedAt,
                firstCollectedAt,
                collectedAt,
                backfill,
                concerning,
                channel,
                otherSentiment,
                language,
                otherMotives,
                otherCategories,
                otherFlags,
                places,
                author,
                origin);
    }

    static boolean withdrawn(MentionCollected mention) {
        return mention.change() == MentionCollected.Change.WITHDRAWN;
    }
}
