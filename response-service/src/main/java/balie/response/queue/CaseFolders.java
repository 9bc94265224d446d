package balie.response.queue;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.platform.delivery.EventFormat;
import balie.platform.session.VisibleClients;
import balie.response.casework.AgreedTerms;
import balie.response.hours.HoursVersions;
import balie.response.mentions.MentionStream;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One case with all that belongs to it, within a transaction that sees some clients: a handful of queries, however long it is. */
@ApplicationScoped
public class CaseFolders {
    private static final String EVENTS = """
            select sequence, at, kind, actor, detail, note.text as note
            from case_event left join case_note note using (case_id, sequence)
            where case_id = ? order by sequence
            """;
    private static final String REPLIES = """
            select reply_id, mention_id, written_by, sent_at, way, audience, text, taken_back_at
            from reply where case_id = ? order by sent_at, reply_id
            """;
    private static final String LAST_MOVE = """
            select take_back->>'kind' as kind, take_back->>'by' as by, take_back->>'at' as at
            from desk_case where case_id = ? and take_back is not null
            """;

    private final AgroalDataSource source;
    private final CaseQueue queue;
    private final MentionStream mentions;
    private final AgreedTerms agreed;

    CaseFolders(AgroalDataSource source, CaseQueue queue, MentionStream mentions, AgreedTerms agreed) {
        this.source = source;
        this.queue = queue;
        this.mentions = mentions;
        this.agreed = agreed;
    }

    /** The case, if it may be seen; {@code me} is the login of the person who looks. */
    public Optional<CaseFolder> find(VisibleClients visible, String me, UUID caseId) throws SQLException {
        var found = queue.find(visible, me, List.of(caseId));
        return found.isEmpty() ? Optional.empty() : Optional.of(open(visible, found.get(0)));
    }

    private CaseFolder open(VisibleClients visible, QueueRow row) throws SQLException {
        var posts = mentions.among(visible, row.file().mentions());
        try (var connection = source.getConnection()) {
            return new CaseFolder(
                    row,
                    lastMove(connection, row.caseId()),
                    posts,
                    read(connection, EVENTS, row.caseId(), CaseFolders::event),
                    read(connection, REPLIES, row.caseId(), CaseFolders::reply),
                    hours(connection, row));
        }
    }

    private HoursVersions hours(Connection connection, QueueRow row) throws SQLException {
        return agreed.of(connection, List.of(row.clientId()))
                .get(row.clientId())
                .hours();
    }

    private static Optional<LastMove> lastMove(Connection connection, UUID caseId) throws SQLException {
        return read(
                        connection,
                        LAST_MOVE,
                        caseId,
                        row -> new LastMove(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("by"),
                                Instant.parse(row.getString("at"))))
                .stream()
                .findFirst();
    }

    private static PastEvent event(ResultSet row) throws SQLException {
        return new PastEvent(
                row.getLong("sequence"),
                QueueRows.moment(row, "at"),
                Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                EventFormat.restore(row.getString("detail"), Detail.class),
                row.getString("note"));
    }

    private static SentReply reply(ResultSet row) throws SQLException {
        return new SentReply(
                row.getObject("reply_id", UUID.class),
                row.getObject("mention_id", UUID.class),
                row.getString("written_by"),
                QueueRows.moment(row, "sent_at"),
                Way.valueOf(row.getString("way")),
                Audience.valueOf(row.getString("audience")),
                row.getString("text"),
                QueueRows.moment(row, "taken_back_at"));
    }

    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection connection, String sql, UUID caseId, Read<T> read) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, caseId);
            var found = new ArrayList<T>();
            var rows = query.executeQuery();
            while (rows.next()) found.add(read.from(rows));
            return found;
        }
    }
}
