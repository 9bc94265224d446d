package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.reporting.tally.Moment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which mentions the cases of one generation hold, and until when each was answered. Changed after the case's own row, whose lock it needs. */
final class CaseMentionTable {
    private static final String DROP = "delete from case_mention where generation = ? and case_id = any (?)";
    private static final String PUT = """
            insert into case_mention (generation, mention_id, case_id, client_id, relevant, last_reply_at)
            select ?, * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bool[], ?::timestamptz[]) on conflict do nothing
            """;

    private final Connection connection;
    private final long generation;

    CaseMentionTable(Connection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    private record Held(UUID mentionId, CaseEvent event) {}

    /** Puts what the cases hold now. */
    void put(List<CaseEvent> events) throws SQLException {
        var held = events.stream()
                .flatMap(event -> event.state().mentionIds().stream().map(id -> new Held(id, event)))
                .toList();
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, held)
                    .uuids(Held::mentionId)
                    .uuids(one -> one.event().caseId())
                    .texts(one -> one.event().clientId())
                    .flags(one -> one.event().state().status() != CaseEvent.Status.NOT_RELEVANT)
                    .moments(one -> Moment.storable(one.event().state().lastReplyAt()));
            statement.executeUpdate();
        }
    }

    /** Drops what the cases held. */
    void drop(Collection<UUID> cases) throws SQLException {
        try (var statement = connection.prepareStatement(DROP)) {
            statement.setLong(1, generation);
            Rows.from(2, statement, cases).uuids(id -> id);
            statement.executeUpdate();
        }
    }
}
