package balie.response.mentions;

import balie.platform.session.VisibleClients;
import balie.response.filter.Filter;
import balie.response.filter.Place;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What rows must be like, as SQL with its parameters. Names the visible clients besides row-level security, which stands below it. */
final class Conditions {
    private final StringBuilder sql =
            new StringBuilder("mention.client_id not in (select client_id from client where removed_at is not null)");
    private final List<Object> parameters = new ArrayList<>();
    private final VisibleClients visible;

    Conditions(VisibleClients visible) {
        this.visible = visible;
        if (!visible.all()) and("client_id = any (string_to_array(?, ','))", visible.setting());
    }

    Conditions matching(Filter filter) {
        if (filter.client() != null) and("client_id = ?", filter.client());
        if (filter.sentiment() != null) and("sentiment = ?", filter.sentiment().name());
        if (filter.channel() != null) and("channel = ?", filter.channel().name());
        if (filter.flag() != null) and("? = any (flags)", filter.flag().name());
        if (filter.react() != null) and("react = ?", filter.react());
        if (filter.words() != null) saying(filter.words(), SearchMarks.of(filter.client(), visible));
        return this;
    }

    private void saying(String words, SearchMarks marks) {
        and("search @@ websearch_to_tsquery('simple', ?)", words);
        if (!marks.isNone()) and("search @@ ?::tsquery", marks.query());
    }

    Conditions after(Place place) {
        if (place != null)
            and("(published_at, mention_id) < (?, ?)", place.publishedAt().atOffset(ZoneOffset.UTC), place.mentionId());
        return this;
    }

    Conditions and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    /** Sets the parameters, the first of them at this index; returns the index after the last. */
    int set(PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (var parameter : parameters) statement.setObject(index++, parameter);
        return index;
    }
}
