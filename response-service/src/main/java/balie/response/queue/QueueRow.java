package balie.response.queue;

import balie.events.Verdict.Polarity;
import balie.response.cases.CaseFile;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case as the queue shows it.
 *
 * @param dueAt the nearest deadline of a clock that has not ended; null where there is none
 * @param newest its newest post; null for a case whose posts are gone
 * @param assigneeName null when nobody has it
 * @param replying names of the others who are writing a reply right now
 */
public record QueueRow(
        CaseFile file,
        Instant dueAt,
        boolean breached,
        boolean question,
        boolean negative,
        boolean opportunity,
        boolean urgent,
        Post newest,
        String assigneeName,
        List<String> replying) {

    /**
     * A post, cut to its beginning.
     *
     * @param author empty where the source does not tell
     */
    public record Post(
            UUID mentionId,
            String author,
            String title,
            String text,
            String language,
            Polarity sentiment,
            Instant publishedAt,
            boolean withdrawn) {}

    public UUID caseId() {
        return file.key().caseId();
    }

    public String clientId() {
        return file.key().clientId();
    }

    public boolean open() {
        return file.standing().open();
    }

    /** The clock that comes to its deadline first, or is late the longest; empty where none runs. */
    public Optional<SlaClock> nextClock() {
        return file.clocks().stream()
                .filter(clock -> !clock.over() && clock.dueAt() != null)
                .min(java.util.Comparator.comparing(SlaClock::dueAt));
    }

    /** Where the queue goes on after it. */
    QueuePlace place(QueueStream stream) {
        if (stream.byDeadline()) return new QueuePlace(dueAt, caseId());
        var at = stream == QueueStream.CLOSED
                ? file.standing().closedAt()
                : file.origin().openedAt();
        return new QueuePlace(at, caseId());
    }
}
