package balie.triage.lesson;

import balie.events.MentionCollected;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The lessons, on one connection. Of what is said of one tag of one mention the latest holds, in whatever order it comes. */
record LessonTable(Connection connection) {
    private static final long LOCK = 0x62616c69_0021L;

    // A person who corrects a correction saw a colleague's value; what triage had given stays.
    private static final String PUT = """
            insert into lesson (mention_id, tag, client_id, revision, right_labels, given, channel, title, text, language, said_by, said_at,
                                event_id, model_version)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?
            where not exists (select from withdrawn where mention_id = ? and revision >= ?)
            on conflict (mention_id, tag) do update
            set (client_id, revision, right_labels, channel, title, text, language, said_by, said_at, event_id, model_version, arrived_at) =
                (excluded.client_id, excluded.revision, excluded.right_labels, excluded.channel, excluded.title, excluded.text,
                 excluded.language, excluded.said_by, excluded.said_at, excluded.event_id, excluded.model_version, excluded.arrived_at),
                given = case when ? and lesson.right_labels = excluded.given then lesson.given else excluded.given end
            where (lesson.said_at, lesson.event_id) < (excluded.said_at, excluded.event_id)
            """;

    private static final String WITHDRAW = """
            insert into withdrawn (mention_id, revision) values (?, ?)
            on conflict (mention_id) do update set revision = greatest(withdrawn.revision, excluded.revision)
            """;

    private static final String FORGET = "delete from lesson where mention_id = ? and revision <= ?";

    void put(List<Said> said) throws SQLException {
        lock();
        try (var statement = connection.prepareStatement(PUT)) {
            for (var one : said) {
                bind(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, Said said) throws SQLException {
        statement.setObject(1, said.mentionId());
        statement.setString(2, said.tag().code());
        statement.setString(3, said.clientId());
        statement.setInt(4, said.revision());
        statement.setArray(5, connection.createArrayOf("text", said.right().toArray()));
        statement.setArray(6, connection.createArrayOf("text", said.given().toArray()));
        statement.setString(7, said.seen().channel().name());
        statement.setString(8, said.seen().title());
        statement.setString(9, said.seen().text());
        statement.setString(10, said.seen().language());
        statement.setString(11, said.by());
        statement.setString(12, said.at().toString());
        statement.setObject(13, said.eventId());
        statement.setString(14, said.modelVersion());
        statement.setObject(15, said.mentionId());
        statement.setInt(16, said.revision());
        statement.setBoolean(17, said.correction());
    }

    /** Removes what was said of these mentions, and keeps what is said of them later from being kept. */
    void withdraw(List<MentionCollected> gone) throws SQLException {
        lock();
        for (var sql : List.of(WITHDRAW, FORGET))
            try (var statement = connection.prepareStatement(sql)) {
                for (var mention : gone) {
                    statement.setObject(1, mention.mentionId());
                    statement.setInt(2, mention.revision());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
    }

    /** A lesson and the withdrawal of its mention may come at one time to two replicas: one waits for the other. */
    private void lock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
