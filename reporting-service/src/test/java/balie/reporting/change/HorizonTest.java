package balie.reporting.change;

import static org.assertj.core.api.Assertions.assertThat;

import balie.reporting.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Which life of the database a cursor is of does not hang on who asks, nor on how often. */
class HorizonTest {
    /** As the server's own files tell it. */
    private static final String BY_THE_FILES =
            "left(md5((pg_control_system()).system_identifier || '/' || (pg_control_checkpoint()).timeline_id), 8)";

    @Test
    void theEpochIsTheServerAndItsTimeline() throws SQLException {
        var servers = Schema.migrated();
        try (var worker = servers.connect("reporting_worker");
                var app = servers.connect("reporting_app")) {
            var expected = told(worker, BY_THE_FILES);

            assertThat(told(worker, Horizon.EPOCH)).isEqualTo(expected);
            assertThat(told(worker, Horizon.EPOCH)).isEqualTo(expected);
            assertThat(told(app, Horizon.EPOCH)).isEqualTo(expected);
        }
    }

    @Test
    void itIsKnownAgainAfterATransactionThatCameToNothing() throws SQLException {
        try (var app = Schema.migrated().connect("reporting_app")) {
            app.setAutoCommit(false);
            var expected = told(app, Horizon.EPOCH);
            app.rollback();

            assertThat(told(app, Horizon.EPOCH)).isEqualTo(expected);
        }
    }

    private static String told(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery("select " + what);
            row.next();
            return row.getString(1);
        }
    }
}
