package balie.response.desk;

import balie.response.casework.CaseWorkers;
import balie.response.filter.Position;
import balie.response.mentions.MentionChanges;
import balie.response.people.LiveSessions.Viewer;
import balie.response.queue.CaseChanges;
import balie.response.queue.CaseChanges.CaseChange;
import balie.response.queue.CaseChanges.ReplyingChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What changed at the desk since a position: mentions, cases, and who is writing, in one order. One look at the transactions that are
 * still running bounds all three, so whoever goes on from the last position misses nothing of any.
 */
@ApplicationScoped
class DeskChanges {
    private final MentionChanges mentions;
    private final CaseChanges cases;
    private final CaseWorkers workers;

    DeskChanges(MentionChanges mentions, CaseChanges cases, CaseWorkers workers) {
        this.mentions = mentions;
        this.cases = cases;
        this.workers = workers;
    }

    /**
     * Some changes.
     *
     * @param upTo where to go on from; past all that has settled when there was no more, whether or not it may be seen
     * @param more whether there were more than one answer holds
     */
    record Part(
            List<MentionChanges.Change> mentions,
            List<CaseChange> cases,
            List<ReplyingChange> replying,
            Position upTo,
            boolean more) {
        boolean isEmpty() {
            return mentions.isEmpty() && cases.isEmpty() && replying.isEmpty();
        }
    }

    /** About that many changes after the position; of cases those that the viewer sees at the desk. Asked in the viewer's transaction. */
    Part since(Viewer viewer, Position position, int most) throws SQLException {
        var visible = viewer.clients();
        var theirs = workers.seen(viewer.role(), visible);
        var settled = mentions.now();
        var ofMentions = mentions.since(visible, position, settled, most);
        var ofCases = cases.cases(theirs, position, settled, most);
        var ofReplying = cases.replying(theirs, position, settled, most);
        var positions = Stream.of(
                        ofMentions.stream().map(MentionChanges.Change::position),
                        ofCases.stream().map(CaseChange::position),
                        ofReplying.stream().map(ReplyingChange::position))
                .flatMap(Function.identity())
                .sorted()
                .toList();
        var more = positions.size() >= most;
        var upTo = more ? positions.get(most - 1) : later(position, settled);
        return new Part(
                until(upTo, ofMentions, MentionChanges.Change::position),
                until(upTo, ofCases, CaseChange::position),
                until(upTo, ofReplying, ReplyingChange::position),
                upTo,
                more);
    }

    /** Nothing is left before what has settled, nor will anything appear there; a position only ever moves on. */
    private static Position later(Position position, Position settled) {
        return position.compareTo(settled) < 0 ? settled : position;
    }

    /** Where the changes stand now. */
    Position now() throws SQLException {
        return mentions.now();
    }

    private static <T> List<T> until(Position last, List<T> changes, Function<T, Position> position) {
        return changes.stream()
                .filter(change -> position.apply(change).compareTo(last) <= 0)
                .toList();
    }
}
