package balie.triage.head;

import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.FeatureReader;
import balie.triage.learning.Head;
import balie.triage.learning.HeadBytes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The versions of heads, on one connection. Of one client's tag at most one is active. */
public record HeadTable(Connection connection) {
    private static final String COLUMNS = """
            client_id, tag, version, learnt_at, learnt_by, lessons, held, right_before, right_after, model_version, feature_version, state,
            changed_at, changed_by
            """;

    private static final String ADD = """
            insert into head_version (client_id, tag, version, learnt_at, learnt_by, lessons, held, right_before, right_after, model_version,
                                      feature_version, state, changed_at, changed_by, weights)
            select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?, ?
            from head_version where client_id = ? and tag = ?
            """;

    private static final String CHANGE = """
            update head_version set state = ?, changed_at = clock_timestamp(), changed_by = ?
            where client_id = ? and tag = ? and version = ?
            """;

    /** A client's head that answers. */
    record Active(String clientId, Learnable tag, int version) {}

    /** Those that answer and can, of every client. */
    List<Active> active() throws SQLException {
        try (var query = connection.prepareStatement("select client_id, tag, version from head_version"
                + " where state = 'ACTIVE' and model_version = ? and feature_version = ? order by client_id, tag")) {
            query.setString(1, Judge.MODEL_VERSION);
            query.setInt(2, FeatureReader.VERSION);
            var rows = query.executeQuery();
            var active = new ArrayList<Active>();
            while (rows.next()) active.add(new Active(rows.getString(1), tag(rows), rows.getInt(3)));
            return active;
        }
    }

    /** The head of a version that ever answered. */
    Head head(String clientId, Learnable tag, int version) throws SQLException {
        try (var query = connection.prepareStatement(
                "select weights from head_version where client_id = ? and tag = ? and version = ?")) {
            query.setString(1, clientId);
            query.setString(2, tag.code());
            query.setInt(3, version);
            var rows = query.executeQuery();
            rows.next();
            return HeadBytes.head(rows.getBytes(1));
        }
    }

    /** Every version of the client's heads, the newest first. */
    public List<HeadVersion> of(String clientId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " from head_version where client_id = ? order by tag, version desc")) {
            query.setString(1, clientId);
            var rows = query.executeQuery();
            var versions = new ArrayList<HeadVersion>();
            while (rows.next()) versions.add(version(rows));
            return versions;
        }
    }

    List<HeadVersion> of(String clientId, Learnable tag) throws SQLException {
        return of(clientId).stream().filter(version -> version.tag() == tag).toList();
    }

    /** Adds a try under the next number; the head is null where it is not to answer. */
    void add(String clientId, HeadVersion tried, Head head) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, clientId);
            insert.setString(2, tried.tag().code());
            insert.setTimestamp(3, Timestamp.from(tried.learntAt()));
            insert.setString(4, tried.learntBy());
            insert.setInt(5, tried.lessons());
            insert.setInt(6, tried.held());
            insert.setDouble(7, tried.rightBefore());
            insert.setDouble(8, tried.rightAfter());
            insert.setString(9, tried.modelVersion());
            insert.setInt(10, tried.featureVersion());
            insert.setString(11, tried.state().name());
            insert.setString(12, tried.changedBy());
            insert.setBytes(13, head == null ? null : HeadBytes.of(head));
            insert.setString(14, clientId);
            insert.setString(15, tried.tag().code());
            insert.executeUpdate();
        }
    }

    /** @param by login of who asked for it; null for the schedule */
    void change(String clientId, HeadVersion version, HeadState to, String by) throws SQLException {
        try (var update = connection.prepareStatement(CHANGE)) {
            update.setString(1, to.name());
            update.setString(2, by);
            update.setString(3, clientId);
            update.setString(4, version.tag().code());
            update.setInt(5, version.version());
            update.executeUpdate();
        }
    }

    /** By the database's clock, as everything that is told of lessons and heads. */
    Instant now() throws SQLException {
        try (var query = connection.prepareStatement("select clock_timestamp()")) {
            var rows = query.executeQuery();
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    /** Of a client's versions the one that answers. */
    static Optional<HeadVersion> active(List<HeadVersion> versions) {
        return versions.stream().filter(HeadVersion::isActive).findFirst();
    }

    private static Learnable tag(ResultSet row) throws SQLException {
        return Learnable.valueOf(row.getString("tag").toUpperCase(Locale.ROOT));
    }

    private static HeadVersion version(ResultSet row) throws SQLException {
        return new HeadVersion(
                tag(row),
                row.getInt("version"),
                row.getTimestamp("learnt_at").toInstant(),
                row.getString("learnt_by"),
                row.getInt("lessons"),
                row.getInt("held"),
                row.getDouble("right_before"),
                row.getDouble("right_after"),
                row.getString("model_version"),
                row.getInt("feature_version"),
                HeadState.valueOf(row.getString("state")),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }
}
