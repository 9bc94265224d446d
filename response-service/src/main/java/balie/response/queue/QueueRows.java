package balie.response.queue;

import balie.events.Verdict.Polarity;
import balie.platform.delivery.EventFormat;
import balie.response.cases.CaseFile;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads cases with their newest post, who has them and who is writing, in one query. */
final class QueueRows {
    /** With which cases in its midst; the parameter after theirs is the login of the person who looks. */
    static final String SELECT = """
            select desk_case.file, due_at, breached, question, negative, opportunity, urgent,
                newest.mention_id, coalesce(newest.author_name, newest.author_handle, '') as author, newest.title,
                left(newest.text, 600) as excerpt, newest.language, newest.sentiment, newest.published_at,
                newest.withdrawn, staff.name as assignee_name, writing.names as replying
            from (select * from desk_case where %s) desk_case
            left join mention newest on newest.mention_id = desk_case.last_mention
            left join staff on staff.login = desk_case.assignee
            left join lateral (select array_agg(replying.name order by replying.name) as names from replying
                where replying.case_id = desk_case.case_id and replying.until > now() and replying.login <> ?) writing on true
            """;

    private QueueRows() {}

    static QueueRow read(ResultSet row) throws SQLException {
        return new QueueRow(
                EventFormat.restore(row.getString("file"), CaseFile.class),
                moment(row, "due_at"),
                row.getBoolean("breached"),
                row.getBoolean("question"),
                row.getBoolean("negative"),
                row.getBoolean("opportunity"),
                row.getBoolean("urgent"),
                post(row),
                row.getString("assignee_name"),
                names(row.getArray("replying")));
    }

    private static QueueRow.Post post(ResultSet row) throws SQLException {
        var mentionId = row.getObject("mention_id", UUID.class);
        if (mentionId == null) return null;
        return new QueueRow.Post(
                mentionId,
                row.getString("author"),
                row.getString("title"),
                row.getString("excerpt"),
                row.getString("language"),
                Polarity.valueOf(row.getString("sentiment")),
                moment(row, "published_at"),
                row.getBoolean("withdrawn"));
    }

    private static List<String> names(Array names) throws SQLException {
        return names == null ? List.of() : List.of((String[]) names.getArray());
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
