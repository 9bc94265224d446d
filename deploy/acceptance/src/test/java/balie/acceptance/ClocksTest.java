package balie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many open clocks, some of which fall due within a short while, served by two replicas, one of which is killed half-way: each deadline is
 * breached once, at the deadline. {@code -Dbalie.clocks=5000 -Dbalie.clocks.due=500 -Dbalie.clocks.within=60} sets how many and how fast.
 */
class ClocksTest {
    private static final int CLOCKS = Integer.getInteger("balie.clocks", 1000);
    private static final int DUE = Integer.getInteger("balie.clocks.due", 200);
    private static final Duration WITHIN = Duration.ofSeconds(Integer.getInteger("balie.clocks.within", 15));
    private static final Duration TARGET = Duration.ofHours(2);
    private static final String BREACHES = """
            select %s from response.case_event
            where kind = 'SLA_BREACHED' and detail ->> 'clock' = 'FIRST_RESPONSE'
            """;

    @TempDir
    private Path files;

    @Test
    void everyDeadlineIsBreachedOnceThoughOneOfTwoReplicasIsKilled() throws Exception {
        try (var desk = new RunningDesk("", "--no-demo");
                var replica = desk.replica("response");
                var mentions = new Mentions(desk.broker())) {
            apply(desk);
            var first = Instant.now().plusSeconds(20 + CLOCKS / 40);
            for (int i = 0; i < CLOCKS; i++) mentions.complaint("clockshop", published(first, i));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> count(desk, "select count(*) from response.desk_case") == CLOCKS);
            assertThat(Instant.now())
                    .as("cases were open before the first deadline")
                    .isBefore(first);

            var latest = Duration.ZERO;
            boolean killed = false;
            var end = first.plus(WITHIN).plusSeconds(3);
            while (Instant.now().isBefore(end)) {
                latest = longer(latest, lateness(desk));
                if (!killed && count(desk, BREACHES.formatted("count(*)")) >= DUE / 2) {
                    replica.kill();
                    killed = true;
                }
            }

            await().atMost(Duration.ofSeconds(30)).until(() -> count(desk, BREACHES.formatted("count(*)")) >= DUE);
            System.out.printf(
                    "%d clocks, %d due within %s, two replicas, one killed: latest %d ms after its deadline%n",
                    CLOCKS, DUE, WITHIN, latest.toMillis());
            assertThat(killed).isTrue();
            assertThat(count(desk, BREACHES.formatted("count(*)"))).isEqualTo(DUE);
            assertThat(count(desk, BREACHES.formatted("count(distinct case_id)")))
                    .isEqualTo(DUE);
            assertThat(count(desk, """
                    select count(*) from response.case_event event join response.desk_case held using (case_id)
                    where kind = 'SLA_BREACHED' and event.at <> held.due_at
                    """)).isZero();
        }
    }

    /** The first of them so that they fall due one after another, the rest so that they have an hour left. */
    private static Instant published(Instant first, int i) {
        if (i >= DUE) return first.minus(TARGET).plus(Duration.ofHours(1)).plusMillis(i);
        return first.minus(TARGET).plus(WITHIN.multipliedBy(i).dividedBy(DUE));
    }

    /** How long the oldest deadline that nobody noticed has passed. */
    private static Duration lateness(RunningDesk desk) throws SQLException {
        return Duration.ofMillis(count(desk, """
                select coalesce(max(extract(epoch from clock_timestamp() - due_at) * 1000), 0)::bigint
                from response.desk_case where not breached and due_at < clock_timestamp()
                """));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void apply(RunningDesk desk) throws Exception {
        var file = files.resolve("clockshop.yaml");
        Files.writeString(file, """
                client: clockshop
                profile:
                  name: Clockshop
                  serviceMode: full
                  timeZone: Europe/Amsterdam
                  languages: [nl]
                  goals: [help-individuals]
                  hours:
                    - {day: monday, from: "00:00", to: "00:00"}
                    - {day: tuesday, from: "00:00", to: "00:00"}
                    - {day: wednesday, from: "00:00", to: "00:00"}
                    - {day: thursday, from: "00:00", to: "00:00"}
                    - {day: friday, from: "00:00", to: "00:00"}
                    - {day: saturday, from: "00:00", to: "00:00"}
                    - {day: sunday, from: "00:00", to: "00:00"}
                  sla: {firstResponse: PT2H, resolution: PT48H}
                """);
        desk.run("client", "apply", file.toString());
    }

    private static long count(RunningDesk desk, String query) throws SQLException {
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
