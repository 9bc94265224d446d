package balie.response.mentions;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import balie.platform.session.VisibleClients;
import balie.response.filter.Position;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What changed since a position, in the order of the transactions that wrote it, within a transaction that sees some clients. Goes up to
 * the oldest transaction that is still running, so that nothing with a lower id can appear later: whoever goes on from the last position
 * misses nothing. A mention that changed twice is told once, at its last change.
 */
@ApplicationScoped
public class MentionChanges {
    private static final String SINCE = """
            select mention_id, client_id, revision, channel, sentiment, flags, react, changed_in::text::bigint as changed_in
            from mention
            where (changed_in, mention_id) > (?::text::xid8, ?) and changed_in < ?::text::xid8 and\s""";

    private final AgroalDataSource source;

    MentionChanges(AgroalDataSource source) {
        this.source = source;
    }

    /** A mention that was stored or changed. */
    public record Change(
            UUID mentionId,
            String clientId,
            int revision,
            ChannelType channel,
            Polarity sentiment,
            List<Flag> flags,
            boolean react,
            Position position) {}

    /** At most that many changes after the position, up to a transaction that {@link #now} told. */
    public List<Change> since(VisibleClients visible, Position position, Position until, int most) throws SQLException {
        var conditions = new Conditions(visible);
        var sql = SINCE + conditions.sql() + " order by changed_in, mention_id limit ?";
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, Long.toString(position.transaction()));
            query.setObject(2, position.id());
            query.setString(3, Long.toString(until.transaction()));
            query.setInt(conditions.set(query, 4), most);
            var changes = new ArrayList<Change>();
            var rows = query.executeQuery();
            while (rows.next()) changes.add(change(rows));
            return changes;
        }
    }

    /** Where the changes stand now: whoever follows from here is told of all that is not yet settled. */
    public Position now() throws SQLException {
        try (var connection = source.getConnection()) {
            return standingAt(connection);
        }
    }

    static Position standingAt(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
            var row = query.executeQuery();
            row.next();
            return Position.before(row.getLong(1));
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        var mentionId = row.getObject("mention_id", UUID.class);
        return new Change(
                mentionId,
                row.getString("client_id"),
                row.getInt("revision"),
                ChannelType.valueOf(row.getString("channel")),
                Polarity.valueOf(row.getString("sentiment")),
                Arrays.stream((String[]) row.getArray("flags").getArray())
                        .map(Flag::valueOf)
                        .toList(),
                row.getBoolean("react"),
                new Position(row.getLong("changed_in"), mentionId));
    }
}
