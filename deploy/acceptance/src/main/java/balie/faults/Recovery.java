package balie.faults;

import balie.acceptance.RunningDesk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How long the chain takes to move again after a fault.
 *
 * @param progress until both the desk and the reports had taken in anything more; empty when they did not in time
 * @param fresh until both showed a post that was published after the fault was over
 */
public record Recovery(Optional<Duration> progress, Optional<Duration> fresh) {
    private static final Duration LATELY = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String DESK =
            "select count(*), max(published_at) from response.mention where published_at > ?";
    private static final String REPORTS = """
            select count(*), max(published_at) from reporting.mention_fact
            where generation = (select shown from reporting.generation) and published_at > ?
              and client_id = any (array(select client_id from response.client))
            """;

    /** Watches from the moment at which a fault was over, for so long at most. */
    static Recovery after(RunningDesk desk, Instant over, Duration patience) throws InterruptedException {
        var watch = new Watch(desk, over);
        while (!watch.done() && Instant.now().isBefore(over.plus(patience))) {
            watch.look();
            Thread.sleep(POLL.toMillis());
        }
        return watch.seen();
    }

    /** What one side holds of the last minutes. */
    private record Held(long mentions, Instant newest) {}

    private static final class Watch {
        private final RunningDesk desk;
        private final Instant over;
        private Held deskFirst;
        private Held reportsFirst;
        private Duration progress;
        private Duration fresh;

        Watch(RunningDesk desk, Instant over) {
            this.desk = desk;
            this.over = over;
        }

        boolean done() {
            return progress != null && fresh != null;
        }

        Recovery seen() {
            return new Recovery(Optional.ofNullable(progress), Optional.ofNullable(fresh));
        }

        void look() {
            try {
                compare(held(DESK), held(REPORTS));
            } catch (SQLException e) {
                // The database is not back yet.
            }
        }

        private void compare(Held atDesk, Held inReports) {
            if (deskFirst == null) deskFirst = atDesk;
            if (reportsFirst == null) reportsFirst = inReports;
            var since = Duration.between(over, Instant.now());
            var moved = atDesk.mentions > deskFirst.mentions && inReports.mentions > reportsFirst.mentions;
            if (progress == null && moved) progress = since;
            if (fresh == null && atDesk.newest.isAfter(over) && inReports.newest.isAfter(over)) fresh = since;
            if (progress == null && fresh != null) progress = fresh;
        }

        private Held held(String query) throws SQLException {
            try (var database = desk.database();
                    var statement = database.prepareStatement(query)) {
                statement.setObject(1, over.minus(LATELY).atOffset(ZoneOffset.UTC));
                var row = statement.executeQuery();
                row.next();
                var newest = row.getObject(2, OffsetDateTime.class);
                return new Held(row.getLong(1), newest == null ? Instant.EPOCH : newest.toInstant());
            }
        }
    }
}
