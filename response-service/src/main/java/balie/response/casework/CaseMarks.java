package balie.response.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Keeps what the queue finds cases by and their mentions tell: a question, a negative feeling, an opportunity, urgency. */
final class CaseMarks {
    private static final String REFRESH = """
            update desk_case set changed_in = pg_current_xact_id(), question = marks.question,
                negative = marks.negative, opportunity = marks.opportunity, urgent = marks.urgent
            from (
                select case_id,
                    coalesce(bool_or('QUESTION' = any (flags)) filter (where not withdrawn), false) as question,
                    coalesce(bool_or(sentiment = 'NEGATIVE') filter (where not withdrawn), false) as negative,
                    coalesce(bool_or('OPPORTUNITY' = any (flags)) filter (where not withdrawn), false) as opportunity,
                    coalesce(bool_or(urgency = 'HIGH') filter (where not withdrawn), false) as urgent
                from case_mention join mention using (mention_id)
                where case_id in (select case_id from case_mention where mention_id = any (?))
                group by case_id) as marks
            where desk_case.case_id = marks.case_id
            """;

    private CaseMarks() {}

    /** Some mentions are new or changed, so the cases that hold them have changed. */
    static void refresh(Connection connection, Collection<UUID> mentionIds) throws SQLException {
        try (var update = connection.prepareStatement(REFRESH)) {
            update.setArray(1, connection.createArrayOf("uuid", mentionIds.toArray()));
            update.executeUpdate();
        }
    }
}
