package balie.response.casework;

import balie.response.cases.CaseKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What people wrote at cases, on one connection. It stays in the house: events carry ids only. */
record Writings(Connection connection) {
    void note(CaseKey key, long sequence, String text) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into case_note (case_id, sequence, client_id, text) values (?, ?, ?, ?)")) {
            insert.setObject(1, key.caseId());
            insert.setLong(2, sequence);
            insert.setString(3, key.clientId());
            insert.setString(4, text);
            insert.executeUpdate();
        }
    }

    /** Whether that reply was recorded at the case before. */
    boolean holdReply(UUID caseId, UUID replyId) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from reply where case_id = ? and reply_id = ?")) {
            query.setObject(1, caseId);
            query.setObject(2, replyId);
            return query.executeQuery().next();
        }
    }

    /**
     * Whether it was added: not where another case has a reply of that id, seen or not. A post that is none of the case's is not what was
     * replied to, whoever says so.
     */
    boolean add(CaseKey key, String by, Instant at, WrittenReply reply) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into reply (reply_id, case_id, client_id, mention_id, written_by, sent_at, way, audience, text)
                values (?, ?, ?, (select mention_id from case_mention where mention_id = ? and case_id = ?), ?, ?, ?, ?, ?)
                on conflict (reply_id) do nothing
                """)) {
            insert.setObject(1, reply.replyId());
            insert.setObject(2, key.caseId());
            insert.setString(3, key.clientId());
            insert.setObject(4, reply.mentionId());
            insert.setObject(5, key.caseId());
            insert.setString(6, by);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
            insert.setString(8, reply.way().name());
            insert.setString(9, reply.audience().name());
            insert.setString(10, reply.text());
            return insert.executeUpdate() == 1;
        }
    }

    /** Marks the reply that the case's event of that sequence tells of. */
    void takeBack(UUID caseId, long sequence, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("""
                update reply set taken_back_at = ? where case_id = ? and reply_id = (
                    select (detail ->> 'replyId')::uuid from case_event where case_id = ? and sequence = ?)
                """)) {
            update.setObject(1, at.atOffset(ZoneOffset.UTC));
            update.setObject(2, caseId);
            update.setObject(3, caseId);
            update.setLong(4, sequence);
            update.executeUpdate();
        }
    }
}
