package balie.response.desk;

import balie.platform.session.ClientTransactions;
import balie.response.desk.DeskChanges.Part;
import balie.response.filter.Position;
import balie.response.people.LiveSessions.Viewer;
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

    private final DeskChanges changes;
    private final ClientTransactions transactions;
    private final Callable<Optional<Viewer>> session;
    private final Duration heartbeat;
    private Position position;
    private Viewer viewer;
    private long toldAt;
    private long checkedAt;
    private boolean ended;
    private boolean more;

    /** {@code session} tells who looks by now, or that it has ended. */
    Follower(
            DeskChanges changes,
            ClientTransactions transactions,
            Callable<Optional<Viewer>> session,
            Duration heartbeat,
            Position position) {
        this.changes = changes;
        this.transactions = transactions;
        this.session = session;
        this.heartbeat = heartbeat;
        this.position = position;
    }

    /**
     * Something to tell.
     *
     * @param name the event's name
     * @param position where to go on from once this was heard
     */
    record News(String name, Position position, List<?> changes) {}

    boolean ended() {
        return ended;
    }

    /** Whether there is more to tell at once. */
    boolean hasMore() {
        return more;
    }

    /**
     * The next part of what there is to tell by now, so that whoever was away for long gets on even when cut off again. Fails when the
     * database is away: the connection then ends and is taken up again later.
     */
    List<News> next() throws Exception {
        var news = new ArrayList<News>();
        more = false;
        if (!stillHolds()) return news;
        var part = read();
        news.addAll(tell(part));
        more = part.more();
        if (news.isEmpty() && isPast(toldAt)) news.add(new News("heartbeat", position, List.of()));
        if (!news.isEmpty()) toldAt = System.nanoTime();
        return news;
    }

    private Part read() throws Exception {
        if (position == null) position = transactions.call(viewer.clients(), changes::now);
        return transactions.call(viewer.clients(), () -> changes.since(viewer, position, MOST));
    }

    /** Only the last event of a part moves the position: whoever is cut off in between hears all of the part again. */
    private List<News> tell(Part part) {
        var told = new ArrayList<News>();
        if (!part.mentions().isEmpty())
            told.add(new News(
                    "mentions",
                    position,
                    part.mentions().stream().map(ChangeView::of).toList()));
        if (!part.cases().isEmpty())
            told.add(new News(
                    "cases",
                    position,
                    part.cases().stream().map(CaseChangeView::of).toList()));
        if (!part.replying().isEmpty())
            told.add(new News(
                    "replying",
                    position,
                    part.replying().stream().map(ReplyingView::of).toList()));
        position = part.upTo();
        if (told.isEmpty()) return told;
        var last = told.remove(told.size() - 1);
        told.add(new News(last.name(), position, last.changes()));
        return told;
    }

    private boolean stillHolds() throws Exception {
        if (checkedAt != 0 && !isPast(checkedAt)) return !ended;
        var holds = session.call();
        ended = holds.isEmpty();
        viewer = holds.orElse(viewer);
        checkedAt = System.nanoTime();
        return !ended;
    }

    private boolean isPast(long time) {
        return time == 0 || System.nanoTime() - time >= heartbeat.toNanos();
    }
}
