package balie.triage.head;

import balie.platform.delivery.Transactions;
import balie.triage.client.ClientView;
import balie.triage.head.Outcome.Result;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Head;
import balie.triage.learning.HeldBack;
import balie.triage.learning.Lesson;
import balie.triage.learning.Tutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Learns one tag of one client on a connection that holds the client's lock: what was learnt answers from then on only if, on lessons that
 * neither had learnt from, it is right more often than what answers now.
 */
record Teaching(Connection connection, Judge judge, String clientId, ClientView client, String by, int mostLessons) {
    private static final int FEWEST_NEW = 10;

    /** What answers now, and what it would have known. */
    private record Present(Optional<HeadVersion> version, Optional<Head> head) {}

    Outcome teach(Learnable tag) throws SQLException {
        var table = new HeadTable(connection);
        var now = table.now();
        var present = present(table, tag);
        var lessons = Lessons.of(new MaterialTable(connection).latest(clientId, tag, mostLessons), tag, judge, client);
        int known = present.head.isPresent()
                ? lessons.before(present.version.orElseThrow().learntAt())
                : 0;
        var enough = enough(lessons.size(), known, present);
        if (enough != null) {
            Transactions.call(connection, same -> outdate(present));
            return new Outcome(tag, enough, lessons.size());
        }
        var held = HeldBack.of(lessons.all(), known, lesson -> answer(present, lesson));
        if (held.isBetter()) replace(present, tried(tag, now, lessons, held, HeadState.ACTIVE), lessons);
        else keep(present, tried(tag, now, lessons, held, HeadState.NOT_BETTER));
        return new Outcome(tag, held.isBetter() ? Result.LEARNT : Result.NOT_BETTER, lessons.size());
    }

    private Present present(HeadTable table, Learnable tag) throws SQLException {
        var version = HeadTable.active(table.of(clientId, tag));
        if (version.isEmpty() || !version.get().isUsable()) return new Present(version, Optional.empty());
        return new Present(
                version, Optional.of(table.head(clientId, tag, version.get().version())));
    }

    /** Null when there are. */
    private static Result enough(int lessons, int known, Present present) {
        if (lessons < Tutor.FEWEST) return Result.TOO_FEW_LESSONS;
        return present.head.isPresent() && lessons - known < FEWEST_NEW ? Result.TOO_FEW_NEW_LESSONS : null;
    }

    private static List<String> answer(Present present, Lesson lesson) {
        return present.head.map(head -> head.answer(lesson.features())).orElse(lesson.shared());
    }

    private HeadVersion tried(Learnable tag, Instant now, Lessons lessons, HeldBack held, HeadState state) {
        return new HeadVersion(
                tag,
                0,
                now,
                by,
                lessons.size(),
                held.lessons(),
                held.now() / held.lessons(),
                held.learnt() / held.lessons(),
                Judge.MODEL_VERSION,
                FeatureReader.VERSION,
                state,
                now,
                by);
    }

    private void replace(Present present, HeadVersion tried, Lessons lessons) throws SQLException {
        var head = Tutor.learnAnyway(lessons.all());
        Transactions.call(connection, same -> {
            var table = new HeadTable(connection);
            if (present.version.isPresent()) table.change(clientId, present.version.get(), HeadState.REPLACED, by);
            table.add(clientId, tried, head);
            return null;
        });
    }

    private void keep(Present present, HeadVersion tried) throws SQLException {
        Transactions.call(connection, same -> {
            new HeadTable(connection).add(clientId, tried, null);
            return outdate(present);
        });
    }

    /** A head of another shared model does not answer, and when nothing better can be learnt it is not tried again and again. */
    private Void outdate(Present present) throws SQLException {
        if (present.version.isPresent() && present.head.isEmpty())
            new HeadTable(connection).change(clientId, present.version.get(), HeadState.OUTDATED, by);
        return null;
    }
}
