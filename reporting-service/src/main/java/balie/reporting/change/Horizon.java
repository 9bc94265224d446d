package balie.reporting.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * How far changes are settled: every transaction before it has ended, so nothing can appear there any more. It is held back as long as any
 * transaction that writes goes on, a rebuild's last step among them.
 *
 * @param epoch which life of the database, as a code
 * @param generation the one that is shown
 * @param at when the asking transaction began, by the database's clock
 */
public record Horizon(String epoch, long generation, long settledBefore, Instant at) {
    /**
     * Which life of the database: its server and the server's timeline, which a promotion changes. The timeline is asked of the server's
     * memory; who the server is stands in a file, which each of its sessions reads once.
     */
    static final String EPOCH = """
            left(md5(coalesce(
                    nullif(current_setting('balie.server', true), ''),
                    set_config('balie.server', (pg_control_system()).system_identifier::text, false))
                || '/' || ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int), 8)""";

    private static final String READ = """
            select shown, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as settled_before, now() as at, %s as epoch
            from generation
            """.formatted(EPOCH);

    /** As of now. */
    static Horizon read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            var row = statement.executeQuery();
            row.next();
            return new Horizon(
                    row.getString("epoch"),
                    row.getLong("shown"),
                    row.getLong("settled_before"),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        }
    }
}
