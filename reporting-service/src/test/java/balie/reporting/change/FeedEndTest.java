package balie.reporting.change;

import static org.assertj.core.api.Assertions.assertThat;

import balie.testing.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most requests ask whether a feed has ended; planning that costs several times what asking does. */
@QuarkusTest
class FeedEndTest {
    private static final int OFTEN = 20;

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "cases", "clock-events"})
    void aConnectionThatHasAskedOftenKeepsItsPlan(String name) throws SQLException {
        var feed = Feed.named(name).orElseThrow();
        try (var connection = RealServers.running().connect("reporting_worker");
                var asked = connection.prepareStatement("select " + FeedPlace.isEnd(feed))) {
            new FeedPlace(feed, "anybody", Cursor.end(feed, Horizon.read(connection))).ask(asked, 1);

            for (int time = 0; time < OFTEN; time++) asked.executeQuery().close();

            assertThat(keptPlans(connection, feed)).isPositive();
        }
    }

    private static long keptPlans(Connection connection, Feed feed) throws SQLException {
        try (var kept = connection.prepareStatement(
                "select max(generic_plans) from pg_prepared_statements where statement like ?")) {
            kept.setString(1, "%pg_control_system%select from " + feed.table() + "%");
            var row = kept.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
