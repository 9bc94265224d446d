package balie.response.desk;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.filter.Position;
import balie.response.mentions.MentionChanges;
import balie.response.mentions.MentionChanges.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * One open connection: what it has to be told next. Begins after a position and tells every change from there on, a heartbeat when there
 * was nothing for a while, and the end when its session ends. Used by one thread at a time.
 */
class Follower {
    static final int MOST = 200;

    private final MentionChanges changes;
    private final ClientTransactions transactions;
    private final Callable<Optional<VisibleClients>> session;
    private final Duration heartbeat;
    private Position position;
    private VisibleClients visible;
    private long toldAt;
    private long checkedAt;
    private boolean ended;

    /** {@code session} tells what may be seen now, or that it has ended. */
    Follower(
            MentionChanges changes,
            ClientTransactions transactions,
            Callable<Optional<VisibleClients>> session,
            Duration heartbeat,
            Position position) {
        this.changes = changes;
        this.transactions = transactions;
        this.session = session;
        this.heartbeat = heartbeat;
        this.position = position;
    }

    /** Something to tell; a heartbeat has no changes. */
    record News(Position position, List<Change> changes) {}

    boolean ended() {
        return ended;
    }

    /** All that there is to tell by now. Fails when the database is away: the connection then ends and is taken up again later. */
    List<News> next() throws Exception {
        var news = new ArrayList<News>();
        if (!stillHolds()) return news;
        for (var part = read(); !part.isEmpty(); part = read()) {
            news.add(new News(position, part));
            if (part.size() < MOST) break;
        }
        if (news.isEmpty() && isPast(toldAt)) news.add(new News(position, List.of()));
        if (!news.isEmpty()) toldAt = System.nanoTime();
        return news;
    }

    private List<Change> read() throws Exception {
        if (position == null) position = transactions.call(visible, changes::now);
        var part = transactions.call(visible, () -> changes.since(visible, position, MOST));
        if (!part.isEmpty()) position = part.get(part.size() - 1).position();
        return part;
    }

    private boolean stillHolds() throws Exception {
        if (checkedAt != 0 && !isPast(checkedAt)) return !ended;
        var holds = session.call();
        ended = holds.isEmpty();
        visible = holds.orElse(VisibleClients.NONE);
        checkedAt = System.nanoTime();
        return !ended;
    }

    private boolean isPast(long time) {
        return time == 0 || System.nanoTime() - time >= heartbeat.toNanos();
    }
}
