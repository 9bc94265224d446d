package balie.response.queue;

import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what was stored as JSON. */
final class StoredJson {
    private StoredJson() {}

    static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        var bytes = row.getString(column).getBytes(StandardCharsets.UTF_8);
        if (EventFormat.decode(bytes, type) instanceof Decoded.Event<T> read) return read.event();
        throw new IllegalStateException("a stored " + column + " cannot be read");
    }
}
