package balie.collector.check;

import balie.collector.Columns;
import balie.collector.visit.Reading;
import balie.events.SourceChecked;
import balie.events.Topic;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes down how a check ended, and tells it, both or neither. */
@ApplicationScoped
class CheckLedger {
    private static final String SOURCE = """
            update source set checked_at = ?, outcome = ?, cause = ?, detail = ?, failures = ?,
                next_due = case when next_due > ? then next_due
                    when ? then ?::timestamptz + make_interval(secs => every_seconds * ?)
                    else ? end
            where source_id = ? and changed_at = ? returning next_due
            """;
    private static final String CURSOR = """
            update source set etag = ?, last_modified = ?, body = ?, position = ?, read_at = ?, read_with = ? where source_id = ? and changed_at = ?
            """;
    private static final String STILL_READ =
            "update source set read_at = ? where source_id = ? and changed_at = ? and read_with = ?";
    private static final String LOG = """
            insert into check_log (check_id, source_id, client_id, checked_at, took, outcome, cause, detail, found, published)
            select ?, source_id, client_id, ?, ?, ?, ?, ?, ?, ? from source where source_id = ?
            """;

    private final Outbox outbox;

    CheckLedger(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A source that was changed or removed meanwhile keeps nothing of this check but what was published. */
    void write(Connection connection, Check check, Harvest harvest, long took) throws SQLException {
        var claim = check.claim();
        var ending = check.ending();
        int published = harvest.tellings().size();
        var checkId = claim.lease();
        var nextDue = source(connection, claim, ending);
        if (ending.next() != null) cursor(connection, check);
        if (check.reading() instanceof Reading.Unchanged) stillRead(connection, check);
        log(connection, check, published, took);
        var checked = new SourceChecked(
                checkId,
                claim.sourceId(),
                claim.name(),
                claim.channel(),
                check.clients(),
                claim.now(),
                took,
                ending.outcome(),
                ending.failed() ? ending.cause() : null,
                ending.failed() ? ending.detail() : null,
                ending.found(),
                published,
                nextDue);
        outbox.add(
                connection,
                List.of(Outgoing.of(Topic.SOURCE_CHECKED, claim.sourceId(), checkId.toString(), checkId, checked)));
    }

    /**
     * A source that somebody asked to be checked during this check is due again at once; one that was given another interval meanwhile is due
     * by that, unless it failed.
     */
    private static Instant source(Connection connection, Claim claim, Ending ending) throws SQLException {
        try (var update = connection.prepareStatement(SOURCE)) {
            update.setObject(1, Columns.moment(claim.now()));
            update.setString(2, ending.outcome().name());
            update.setString(3, ending.cause());
            update.setString(4, ending.detail());
            update.setInt(5, ending.failures());
            update.setObject(6, Columns.moment(claim.now()));
            update.setBoolean(7, !ending.failed());
            update.setObject(8, Columns.moment(claim.now()));
            update.setDouble(9, ending.intervals(claim));
            update.setObject(10, Columns.moment(ending.nextDue()));
            update.setString(11, claim.sourceId());
            update.setObject(12, Columns.moment(claim.changedAt()));
            try (var row = update.executeQuery()) {
                return row.next() ? Columns.instant(row, "next_due") : ending.nextDue();
            }
        }
    }

    private static void cursor(Connection connection, Check check) throws SQLException {
        var claim = check.claim();
        var ending = check.ending();
        try (var update = connection.prepareStatement(CURSOR)) {
            update.setString(1, ending.next().etag());
            update.setString(2, ending.next().lastModified());
            update.setObject(3, ending.next().body());
            update.setString(4, ending.next().position());
            update.setObject(5, Columns.moment(claim.now()));
            update.setObject(6, check.watching().version());
            update.setString(7, claim.sourceId());
            update.setObject(8, Columns.moment(claim.changedAt()));
            update.executeUpdate();
        }
    }

    /** What has not changed has been read as it is now. */
    private static void stillRead(Connection connection, Check check) throws SQLException {
        var claim = check.claim();
        try (var update = connection.prepareStatement(STILL_READ)) {
            update.setObject(1, Columns.moment(claim.now()));
            update.setString(2, claim.sourceId());
            update.setObject(3, Columns.moment(claim.changedAt()));
            update.setObject(4, check.watching().version());
            update.executeUpdate();
        }
    }

    private static void log(Connection connection, Check check, int published, long took) throws SQLException {
        var claim = check.claim();
        var ending = check.ending();
        try (var insert = connection.prepareStatement(LOG)) {
            insert.setObject(1, claim.lease());
            insert.setObject(2, Columns.moment(claim.now()));
            insert.setLong(3, took);
            insert.setString(4, ending.outcome().name());
            insert.setString(5, ending.cause());
            insert.setString(6, ending.detail());
            insert.setInt(7, ending.found());
            insert.setInt(8, published);
            insert.setString(9, claim.sourceId());
            insert.executeUpdate();
        }
    }
}
