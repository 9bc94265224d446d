package balie.reporting.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** How a key is read from its row. */
final class KeyRows {
    static final String COLUMNS =
            "key_id, client_id, name, scopes, made_at, made_by, replaces, ends_at, revoked_at, last_used_at";

    private KeyRows() {}

    static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("key_id"),
                row.getString("client_id"),
                row.getString("name"),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .toList(),
                moment(row, "made_at"),
                row.getString("made_by"),
                row.getString("replaces"),
                moment(row, "ends_at"),
                moment(row, "revoked_at"),
                moment(row, "last_used_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
