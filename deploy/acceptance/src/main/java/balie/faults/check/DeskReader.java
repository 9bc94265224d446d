package balie.faults.check;

import static balie.faults.check.Tables.instant;
import static balie.faults.check.Tables.uuid;
import static balie.faults.check.Tables.uuidIn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the desk's tables. */
record DeskReader(Tables tables) {
    private static final String EVENTS = """
            select case_id, sequence, kind, at, actor, detail->>'mentionId' as mention, detail->>'replyId' as reply,
                detail->>'escalationId' as escalation, detail->>'clock' as clock,
                coalesce((detail->>'clockGeneration')::int, 0) as round
            from response.case_event order by case_id, sequence
            """;
    private static final String DELIVERIES = """
            select delivery_id, escalation_id, state, channel_id is null as mail,
                concat_ws('/', kind, escalation_id, step, repeat, login, address, channel_id) as purpose
            from response.alert_delivery
            """;
    private static final Map<String, String> LEFT = Map.of(
            "events of the desk to be sent", "select count(*) from response.outbox",
            "events of the collector to be sent", "select count(*) from collector.outbox",
            "hosts leased for more than an hour",
                    "select count(*) from collector.host where leased_until > clock_timestamp() + interval '1 hour'",
            "alerts claimed for more than an hour", """
                    select count(*) from response.alert_delivery
                    where claim is not null and claimed_until > clock_timestamp() + interval '1 hour'""");

    Desk read() throws SQLException {
        return new Desk(
                tables.all(
                        "select mention_id, client_id, permalink, text, revision, withdrawn from response.mention",
                        DeskReader::mention),
                tables.all("select * from response.desk_case", DeskReader::deskCase),
                tables.all(
                        "select mention_id, case_id from response.case_mention",
                        row -> new Desk.Holding(uuid(row, "mention_id"), uuid(row, "case_id"))),
                tables.all(EVENTS, DeskReader::event),
                tables.all(
                        "select reply_id, case_id, written_by from response.reply",
                        row -> new Desk.Reply(
                                uuid(row, "reply_id"), uuid(row, "case_id"), row.getString("written_by"))),
                tables.all("select * from response.escalation", DeskReader::escalation),
                tables.all(
                        "select escalation_id, case_id from response.escalation_case",
                        row -> new Desk.Escalated(uuid(row, "escalation_id"), uuid(row, "case_id"))),
                tables.all(DELIVERIES, DeskReader::delivery),
                left());
    }

    private Map<String, Long> left() throws SQLException {
        var left = new TreeMap<String, Long>();
        for (var entry : LEFT.entrySet()) left.put(entry.getKey(), tables.count(entry.getValue()));
        return left;
    }

    private static Desk.Mention mention(ResultSet row) throws SQLException {
        return new Desk.Mention(
                uuid(row, "mention_id"),
                row.getString("client_id").intern(),
                row.getString("permalink"),
                Mark.of(row.getString("text")),
                row.getInt("revision"),
                row.getBoolean("withdrawn"));
    }

    private static Desk.Case deskCase(ResultSet row) throws SQLException {
        return new Desk.Case(
                uuid(row, "case_id"),
                row.getString("client_id").intern(),
                row.getString("conversation_id"),
                row.getInt("generation"),
                row.getLong("sequence"),
                row.getString("status").intern(),
                uuid(row, "first_mention"));
    }

    private static Desk.Event event(ResultSet row) throws SQLException {
        return new Desk.Event(
                uuid(row, "case_id"),
                row.getLong("sequence"),
                row.getString("kind").intern(),
                instant(row, "at"),
                row.getString("actor"),
                uuidIn(row, "mention"),
                uuidIn(row, "reply"),
                uuidIn(row, "escalation"),
                row.getString("clock"),
                row.getInt("round"));
    }

    private static Desk.Escalation escalation(ResultSet row) throws SQLException {
        return new Desk.Escalation(
                uuid(row, "escalation_id"),
                row.getString("client_id"),
                row.getString("reason"),
                instant(row, "raised_at"),
                instant(row, "noticed_until") != null,
                instant(row, "acknowledged_at") != null || instant(row, "ended_at") != null);
    }

    private static Desk.Delivery delivery(ResultSet row) throws SQLException {
        return new Desk.Delivery(
                uuid(row, "delivery_id"),
                uuid(row, "escalation_id"),
                row.getString("state"),
                row.getBoolean("mail"),
                row.getString("purpose"));
    }
}
