package balie.collector.visit;

import balie.collector.hook.HookMessages;
import balie.collector.hook.HookReader;
import balie.collector.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * Takes up what was sent since the last visit. The position is the number of the last message taken up; it is kept in the transaction that
 * remembers the mentions, so none is lost and none is told twice.
 */
@ApplicationScoped
class WebhookVisit implements SourceVisit {
    private final HookMessages messages;
    private final HookReader reader;

    WebhookVisit(HookMessages messages, HookReader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.WEBHOOK;
    }

    @Override
    public Reading go(Errand errand) {
        var position = errand.cursor().position();
        try {
            var batch = messages.after(errand.sourceId(), position == null ? 0 : Long.parseLong(position));
            var waiting = batch.messages();
            if (waiting.isEmpty() && position != null) return new Reading.Unchanged();
            var last = waiting.isEmpty() ? 0 : waiting.get(waiting.size() - 1).number();
            return new Reading.Posts(reader.read(waiting), Cursor.at(Long.toString(last)), null, batch.more());
        } catch (SQLException e) {
            // Ours, not the source's: the check is given up and done again.
            throw new IllegalStateException("the database is away", e);
        }
    }
}
