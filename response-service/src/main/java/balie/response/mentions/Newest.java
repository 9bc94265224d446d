package balie.response.mentions;

import balie.events.MentionCollected.Change;
import balie.events.MentionTriaged;
import balie.platform.delivery.Received;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The newest revision of one mention within a batch.
 *
 * @param edited whether any revision in the batch was an edit: a mention that was edited and then found elsewhere stays edited
 */
record Newest(MentionTriaged event, boolean edited) {
    /** One for each mention of the batch, ordered by id, so that two batches take their rows in the same order. */
    static Collection<Newest> of(List<Received<MentionTriaged>> batch) {
        var newest = new TreeMap<UUID, Newest>();
        for (var received : batch) {
            var event = received.event();
            var edited = event.mention().change() == Change.EDITED;
            newest.merge(event.mention().mentionId(), new Newest(event, edited), Newest::join);
        }
        return newest.values();
    }

    private Newest join(Newest later) {
        var higher = later.event.mention().revision() > event.mention().revision() ? later.event : event;
        return new Newest(higher, edited || later.edited);
    }
}
