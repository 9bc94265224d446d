package balie.reporting.intake;

import balie.events.TriageCorrected;
import balie.platform.delivery.Received;
import balie.reporting.tally.MentionFact;
import balie.reporting.tally.Moment;
import balie.reporting.tally.Tag;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How a correction is written as a row and read from one, and how a fact's tags are. */
final class CorrectionRow {
    /** One row per mention and tag; the mentions of those that were later than what was there are told. */
    static final String PUT = """
            insert into correction (generation, mention_id, tag, client_id, correction_id, corrected_to, corrected_at, record_partition,
                                    record_offset, sent_at)
            select ?, mention_id, tag, client_id, correction_id, string_to_array(corrected_to, chr(31)), corrected_at, record_partition,
                   record_offset, sent_at
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[], ?::int[], ?::bigint[], ?::timestamptz[])
                 as correction (mention_id, tag, client_id, correction_id, corrected_to, corrected_at, record_partition, record_offset,
                                sent_at)
            on conflict (generation, mention_id, tag) do update
            set (client_id, correction_id, corrected_to, corrected_at, record_partition, record_offset, sent_at) =
                (excluded.client_id, excluded.correction_id, excluded.corrected_to, excluded.corrected_at, excluded.record_partition,
                 excluded.record_offset, excluded.sent_at)
            where (correction.corrected_at, correction.correction_id) < (excluded.corrected_at, excluded.correction_id)
            returning mention_id
            """;

    static final String READ =
            "select mention_id, tag, corrected_to from correction where generation = ? and mention_id = any (?)";

    static final String MENTIONS = "select mention_id from correction where generation = ?";

    /** The tags only: everything else of the facts stays, their words among it. */
    static final String CORRECT = """
            update mention_fact
            set sentiment = corrected.sentiment, motives = string_to_array(corrected.motives, chr(31)),
                categories = string_to_array(corrected.categories, chr(31)), flags = string_to_array(corrected.flags, chr(31))
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as corrected (mention_id, sentiment, motives, categories, flags)
            where generation = ? and mention_fact.mention_id = corrected.mention_id
            """;

    private CorrectionRow() {}

    static void bind(PreparedStatement statement, long generation, Collection<Received<TriageCorrected>> corrections)
            throws SQLException {
        statement.setLong(1, generation);
        Rows.from(2, statement, corrections)
                .uuids(received -> received.event().mentionId())
                .texts(received -> Tag.of(received.event().tag()).orElseThrow())
                .texts(received -> received.event().clientId())
                .uuids(received -> received.event().correctionId())
                .lists(received -> received.event().to())
                .moments(received -> Moment.storable(received.event().at()))
                .numbers(Received::partition)
                .longs(Received::offset)
                .moments(Received::sentAt);
    }

    static void bindTags(PreparedStatement statement, long generation, Collection<MentionFact> facts)
            throws SQLException {
        Rows.from(1, statement, facts)
                .uuids(MentionFact::mentionId)
                .texts(fact -> fact.content().sentiment())
                .lists(fact -> MentionRow.names(fact.content().motives()))
                .lists(fact -> fact.content().categories())
                .lists(fact -> MentionRow.names(fact.content().flags()));
        statement.setLong(6, generation);
    }

    static List<String> values(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("corrected_to").getArray());
    }
}
