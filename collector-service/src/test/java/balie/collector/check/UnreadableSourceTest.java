package balie.collector.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.collector.FeedSite;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The addresses lead nowhere, and are refused at once when their turn comes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(FeedSite.class)
class UnreadableSourceTest {
    private Servers servers;

    @Test
    void sourcesThatAreNotUnderstoodRestAndHoldUpNoOther() throws SQLException {
        // More than there are places, each of a host of its own, and all due before the one that can be read.
        for (int at = 1; at <= 8; at++) source("odd-" + at, "203.0.113." + at, "PIGEON", "now() - interval '1 hour'");
        source("even", "203.0.113.1", "FEED", "now()");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> holds("select checked_at is not null from source where source_id = 'even'"));
        assertThat(
                        holds(
                                "select bool_and(next_due > now() + interval '1 minute') from source where source_id like 'odd-%'"))
                .isTrue();
    }

    @AfterEach
    void forget() throws SQLException {
        execute("delete from source where host like '203.0.113.%'");
        execute("delete from host where host like '203.0.113.%'");
    }

    private void source(String id, String host, String kind, String due) throws SQLException {
        execute("insert into source (source_id, name, url, host, kind, channel, every_seconds, next_due)"
                + " values ('%1$s', 'x', 'http://%2$s/', '%2$s', '%3$s', 'FORUM', 3600, %4$s)"
                        .formatted(id, host, kind, due));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = servers.connect("collector_worker");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean holds(String sql) throws SQLException {
        try (var connection = servers.connect("collector_worker");
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
