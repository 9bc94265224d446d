package balie.reporting.search;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.figures.PostSearch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** How a saved search is written as a row and read from one. */
final class SearchRow {
    private SearchRow() {}

    static SavedSearch read(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getObject("search_id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                search(row),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getBytes("feed") != null,
                Alerts.valueOf(row.getString("alerts")),
                row.getString("alert_language"));
    }

    private static PostSearch search(ResultSet row) throws SQLException {
        return new PostSearch(
                text(row, "words"),
                text(row, "sentiment").map(Polarity::valueOf),
                text(row, "channel").map(ChannelType::valueOf),
                text(row, "motive").map(Motive::valueOf),
                text(row, "category"),
                text(row, "language"),
                text(row, "source_id"),
                Optional.ofNullable(row.getObject("answered", Boolean.class)));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Eight parameters from that index on: words, sentiment, channel, motive, category, language, source, answered. */
    static int bind(PreparedStatement statement, int index, PostSearch search) throws SQLException {
        statement.setString(index, search.words().orElse(null));
        statement.setString(index + 1, search.sentiment().map(Enum::name).orElse(null));
        statement.setString(index + 2, search.channel().map(Enum::name).orElse(null));
        statement.setString(index + 3, search.motive().map(Enum::name).orElse(null));
        statement.setString(index + 4, search.category().orElse(null));
        statement.setString(index + 5, search.language().orElse(null));
        statement.setString(index + 6, search.sourceId().orElse(null));
        statement.setObject(index + 7, search.answered().orElse(null), Types.BOOLEAN);
        return index + 8;
    }
}
