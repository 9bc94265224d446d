package balie.response.queue;

import balie.events.CaseEvent.Kind;
import balie.response.cases.CaseFile;
import balie.response.hours.HoursVersions;
import balie.response.mentions.StoredMention;
import java.util.List;
import java.util.Optional;

/**
 * One case with everything that is filed under it.
 *
 * @param lastMove empty where nothing can be taken back
 * @param mentions in the order of publication
 * @param events everything that ever happened to it, in order
 * @param replies in the order of sending, those that were taken back too
 * @param hours by which its clocks are and were reckoned
 */
public record CaseFolder(
        QueueRow row,
        Optional<LastMove> lastMove,
        List<StoredMention> mentions,
        List<PastEvent> events,
        List<SentReply> replies,
        HoursVersions hours) {
    public CaseFile file() {
        return row.file();
    }

    /** What people wrote at the case for each other. */
    public List<PastEvent> notes() {
        return events.stream().filter(event -> event.kind() == Kind.NOTED).toList();
    }
}
