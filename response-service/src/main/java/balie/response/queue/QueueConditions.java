package balie.response.queue;

import balie.platform.session.VisibleClients;
import balie.response.mentions.SearchMarks;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What cases must be like, as SQL with its parameters. Names the visible clients besides row-level security, which stands below it. */
final class QueueConditions {
    private final StringBuilder sql =
            new StringBuilder("desk_case.client_id not in (select client_id from client where removed_at is not null)");
    private final List<Object> parameters = new ArrayList<>();
    private final VisibleClients visible;

    QueueConditions(VisibleClients visible) {
        this.visible = visible;
        if (!visible.all()) and("desk_case.client_id = any (string_to_array(?, ','))", visible.setting());
    }

    /** {@code me} is the login of the person who looks. */
    QueueConditions matching(QueueFilter filter, String me) {
        return matching(filter, me, SearchMarks.of(filter.client(), visible));
    }

    /** Where words are looked for, only posts with those marks are read. */
    QueueConditions matching(QueueFilter filter, String me, SearchMarks marks) {
        in(filter.stream(), me);
        if (filter.client() != null) and("desk_case.client_id = ?", filter.client());
        if (filter.assignee() != null) and("assignee = ?", filter.assignee());
        if (filter.words() != null) saying(filter.words(), marks);
        return this;
    }

    private void saying(String words, SearchMarks marks) {
        var said =
                "exists (select from case_mention said join mention using (mention_id) where said.case_id = desk_case.case_id"
                        + " and mention.search @@ websearch_to_tsquery('simple', ?)";
        if (marks.isNone()) and(said + ")", words);
        else and(said + " and mention.search @@ ?::tsquery)", words, marks.query());
    }

    QueueConditions after(QueuePlace place, QueueStream stream) {
        if (place == null) return this;
        if (!stream.byDeadline()) return before(place, stream == QueueStream.CLOSED ? "closed_at" : "opened_at");
        if (place.at() == null) return and("due_at is null and desk_case.case_id > ?", place.caseId());
        return and(
                "(due_at is null or (due_at, desk_case.case_id) > (?, ?))",
                place.at().atOffset(ZoneOffset.UTC),
                place.caseId());
    }

    QueueConditions and(String condition, Object... values) {
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

    /** The order in which the stream is worked. */
    static String order(QueueStream stream) {
        if (stream.byDeadline()) return "due_at, desk_case.case_id";
        return (stream == QueueStream.CLOSED ? "closed_at" : "opened_at") + " desc, desk_case.case_id";
    }

    private QueueConditions before(QueuePlace place, String column) {
        if (place.at() == null) return this;
        var at = place.at().atOffset(ZoneOffset.UTC);
        return and("(%1$s < ? or (%1$s = ? and desk_case.case_id > ?))".formatted(column), at, at, place.caseId());
    }

    private void in(QueueStream stream, String me) {
        switch (stream) {
            case ALL -> {}
            case CLOSED -> and("not is_open");
            case NEXT -> and("is_open and status <> 'WAITING' and (assignee is null or assignee = ?)", me);
            case MINE -> and("is_open and assignee = ?", me);
            case UNASSIGNED -> and("is_open and assignee is null");
            case BREACHED -> and("is_open and breached");
            case QUESTIONS -> and("is_open and question");
            case NEGATIVE -> and("is_open and negative");
            case OPPORTUNITIES -> and("is_open and opportunity");
            case WAITING -> and("is_open and status = 'WAITING'");
            case OPEN -> and("is_open");
        }
    }
}
