package balie.reporting.tally;

import balie.events.MentionTriaged;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of one mention: the newest revision holds, of equal revisions the first, whatever order they come in. What was
 * withdrawn was said nevertheless, so it stays counted as what it was; only its words go.
 *
 * @param revision the newest seen, withdrawals among them; 0 when nothing is known yet
 * @param withdrawn whether that newest revision says that the post is gone
 * @param content what it counts as; null when nothing is known yet
 * @param words null unless the latest event brought them and they still stand
 */
public record MentionFact(UUID mentionId, int revision, boolean withdrawn, Content content, Words words) {

    /** The words of a post, and where it stands. */
    public record Words(String title, String text, String permalink) {
        private static Words of(MentionTriaged event) {
            var mention = event.mention();
            return new Words(mention.title(), mention.text(), mention.permalink());
        }
    }

    /** A mention of which no event was seen. */
    public static MentionFact unknown(UUID mentionId) {
        return new MentionFact(mentionId, 0, false, null, null);
    }

    /** The fact after one more event about it; this very object when the event changes nothing. */
    public MentionFact after(MentionTriaged event, Origin origin) {
        return Content.withdrawn(event.mention()) ? afterWithdrawal(event, origin) : afterWords(event, origin);
    }

    /** The fact with what people corrected; this very object when it says so already, or nothing is known yet. */
    public MentionFact corrected(CorrectedTags tags) {
        if (content == null) return this;
        var corrected = tags.on(content);
        return corrected.equals(content) ? this : new MentionFact(mentionId, revision, withdrawn, corrected, words);
    }

    private MentionFact afterWithdrawal(MentionTriaged event, Origin origin) {
        var withdrawal = event.mention().revision();
        if (withdrawal <= revision) return this;
        // The verdict on a withdrawal judged an empty text; it counts only where there is no other.
        var standing = content == null || content.revision() == 0 ? Content.of(event, origin) : content;
        return new MentionFact(mentionId, withdrawal, true, standing, null);
    }

    private MentionFact afterWords(MentionTriaged event, Origin origin) {
        var read = Content.of(event, origin);
        if (content != null && read.revision() <= content.revision()) return this;
        if (read.revision() < revision) return new MentionFact(mentionId, revision, withdrawn, read, null);
        return new MentionFact(mentionId, read.revision(), false, read, Words.of(event));
    }

    /** The hour it counts in and what it counts as there; empty while nothing is known. */
    public Optional<HourKey> hour() {
        return Optional.ofNullable(content).map(known -> HourKey.of(known, withdrawn));
    }

    /** The sources it counts for, once each; none when it is not about the client. */
    public List<PlaceHourKey> places() {
        if (content == null || !content.concerning()) return List.of();
        return content.places().stream()
                .map(place -> PlaceHourKey.of(content, place.sourceId()))
                .distinct()
                .toList();
    }
}
