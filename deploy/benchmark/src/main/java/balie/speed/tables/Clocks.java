package balie.speed.tables;

import balie.response.casework.AwakePoll;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Medians;
import balie.speed.Polling;
import balie.speed.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The clocks of very many open cases: how late they are noticed, what a look costs when nothing is due, and how fast many are served. */
final class Clocks {
    private static final int DUE_LATER = 2_000;
    private static final int DUE_AT_ONCE = 100_000;
    private static final int LOOKS = 3_000;
    private static final Duration SPREAD = Duration.ofSeconds(40);
    private static final Duration SOON = Duration.ofSeconds(2);
    /** By then whoever looks on has prepared it. */
    private static final Duration LEAD = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** Lets some cases fall due, those from that number on, each at its own moment, from a time on and within another. */
    private static final String FALL_DUE = """
            with due as (
                select md5('case' || i)::uuid as case_id, clock_timestamp() + make_interval(secs => %3$f + random() * %4$f) as at
                from generate_series(%1$d, %2$d) as i)
            update response.desk_case c set wakes_at = at, file = jsonb_set(file::jsonb, '{clocks,0,warnAt}', floor.moment(at))
            from due where c.case_id = due.case_id
            """;

    /** What bare SQL does to serve them: claim some, note that they are served, commit. */
    private static final String CLAIM =
            "select case_id from response.desk_case where wakes_at <= now() order by wakes_at limit 200 for update skip locked";

    private static final String SERVED =
            "update response.desk_case set wakes_at = due_at, changed_in = pg_current_xact_id() where case_id = any (?)";

    private static final String WAITING = "select exists (select from response.desk_case where wakes_at <= now())";

    private final MeasuredDesk desk;
    private final Run run;
    private final int cases;
    private int next = 1;

    Clocks(MeasuredDesk desk, Run run, int cases) {
        this.desk = desk;
        this.run = run;
        this.cases = cases;
    }

    List<Figure> measure() throws Exception {
        try (var connection = desk.database();
                var worker = desk.database()) {
            worker.createStatement().execute("set search_path = response; set role response_worker");
            var empty = run.ratio(
                    "empty poll of " + cases + " clocks ÷ SELECT 1",
                    () -> microseconds(() -> AwakePoll.ask(worker)),
                    () -> microseconds(() -> one(worker)));
            var lateness = lateness(connection);
            int due = Math.min(Math.max(3_000, run.count(DUE_AT_ONCE)), cases / (2 * run.pairs() + 4));
            var served = run.ratio(
                    "due at once: the desk ÷ a bare claiming loop",
                    () -> served(connection, due),
                    () -> claimed(connection, worker, due));
            return List.of(empty.figure(Bar.atMost(2)), lateness, served.figure(Bar.atLeast(0.4)));
        }
    }

    @FunctionalInterface
    private interface Question {
        int ask() throws SQLException;
    }

    private double microseconds(Question question) throws SQLException {
        int looks = Math.max(300, run.count(LOOKS));
        long began = System.nanoTime();
        for (int look = 0; look < looks; look++) question.ask();
        return (System.nanoTime() - began) / 1e3 / looks;
    }

    private static int one(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1")) {
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** Seconds from the moment a warning falls due until anybody can see that it was given, as a look every 20 ms sees it. */
    private Figure lateness(Connection connection) throws Exception {
        int due = Math.min(run.count(DUE_LATER), cases / 10);
        fallDue(connection, due, LEAD, run.time(SPREAD));
        var late = new ArrayList<Double>();
        look(connection, due, late);
        return new Figure(
                "lateness of clocks p99",
                Medians.quantile(late, 0.99),
                "s",
                Bar.atMost(1.3),
                String.format(
                        Locale.ROOT,
                        "%d of %d clocks over %d s; p50 %.2f s, worst %.2f s",
                        due,
                        cases,
                        run.time(SPREAD).toSeconds(),
                        Medians.of(late),
                        Medians.quantile(late, 1)));
    }

    private static void look(Connection connection, int due, List<Double> late) throws Exception {
        try (var query = connection.prepareStatement("""
                delete from floor.due using response.case_event e
                where e.case_id = floor.due.case_id and e.kind = 'SLA_WARNED'
                returning extract(epoch from clock_timestamp() - floor.due.at)
                """)) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (late.size() < due) {
                if (System.nanoTime() > end) throw new IllegalStateException("fewer than " + due + " warnings");
                var rows = query.executeQuery();
                while (rows.next()) late.add(rows.getDouble(1));
                Thread.sleep(20);
            }
        }
    }

    private void fallDue(Connection connection, int due, Duration from, Duration within) throws SQLException {
        int last = next + due - 1;
        try (var statement = connection.createStatement()) {
            statement.execute(FALL_DUE.formatted(next, last, from.toMillis() / 1000.0, within.toMillis() / 1000.0));
            statement.execute("drop table if exists floor.due");
            statement.execute("""
                    create table floor.due as select case_id, wakes_at as at from response.desk_case
                    where case_id in (select md5('case' || i)::uuid from generate_series(%d, %d) as i)
                    """.formatted(next, last));
            statement.execute("create unique index on floor.due (case_id); analyze floor.due");
        }
        next = last + 1;
    }

    /** Cases a second that the desk serves while it does nothing else. Whoever counted those that wait would read every row that waited. */
    private double served(Connection connection, int due) throws Exception {
        desk.freeze("response");
        fallDue(connection, due, SOON, Duration.ZERO);
        Thread.sleep(2_500);
        long began = System.nanoTime();
        desk.thaw("response");
        Polling.SELDOM.until("fewer than " + due + " cases served", PATIENCE, () -> !areWaiting(connection));
        return due * 1e9 / (System.nanoTime() - began);
    }

    private static boolean areWaiting(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(WAITING);
                var row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Cases a second that bare SQL claims and notes as served, as the same role under the same policies. */
    private double claimed(Connection connection, Connection worker, int due) throws Exception {
        desk.freeze("response");
        try {
            fallDue(connection, due, SOON, Duration.ZERO);
            Thread.sleep(2_500);
            worker.setAutoCommit(false);
            long began = System.nanoTime();
            int done = 0;
            for (int some = claim(worker); some > 0; some = claim(worker)) done += some;
            return done * 1e9 / (System.nanoTime() - began);
        } finally {
            worker.rollback();
            worker.setAutoCommit(true);
            desk.thaw("response");
        }
    }

    private static int claim(Connection worker) throws SQLException {
        try (var query = worker.prepareStatement(CLAIM);
                var update = worker.prepareStatement(SERVED)) {
            var claimed = new ArrayList<Object>();
            var rows = query.executeQuery();
            while (rows.next()) claimed.add(rows.getObject(1));
            if (claimed.isEmpty()) return 0;
            update.setArray(1, worker.createArrayOf("uuid", claimed.toArray()));
            update.executeUpdate();
            worker.commit();
            return claimed.size();
        }
    }
}
