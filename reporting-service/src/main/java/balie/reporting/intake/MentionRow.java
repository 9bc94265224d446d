package balie.reporting.intake;

import balie.events.ChannelType;
import balie.events.MentionCollected.Place;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.tally.Content;
import balie.reporting.tally.MentionFact;
import balie.reporting.tally.MentionFact.Words;
import balie.reporting.tally.Origin;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a fact is written as a row and read from one. Its words are written only: a fact that changes brings its words or loses them. */
final class MentionRow {
    private static final Words NONE = new Words(null, "", null);

    private static final String COLUMNS = """
            generation, mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill, published_at, edited_at,
            first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags, source_ids, source_names, title,
            text, permalink, author, record_partition, record_offset, sent_at""";

    /** One row per mention; what is there stays as it is, and the ids of the others are told. */
    static final String INSERT = rows() + " on conflict do nothing returning mention_id";

    /** One row per mention, in the place of what is there. */
    static final String UPDATE = rows() + " on conflict (generation, mention_id) do update set (" + COLUMNS
            + ", carried) = row (" + COLUMNS.replaceAll("\\b(\\w+)", "excluded.$1") + ", false)";

    static final String LOCK = """
            select mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill, published_at, edited_at,
                   first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags, source_ids, source_names,
                   author, record_partition, record_offset, sent_at
            from mention_fact where generation = ? and mention_id = any (?) order by mention_id for update
            """;

    private MentionRow() {}

    private static String rows() {
        return "insert into mention_fact (" + COLUMNS + """
                )
                select ?, mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill, published_at, edited_at,
                       first_collected_at, collected_at, channel, sentiment, language, string_to_array(motives, chr(31)),
                       string_to_array(categories, chr(31)), string_to_array(flags, chr(31)), string_to_array(source_ids, chr(31)),
                       string_to_array(source_names, chr(31)), title, text, permalink, author, record_partition, record_offset,
                       sent_at
                from unnest(?::uuid[], ?::text[], ?::int[], ?::int[], ?::bool[], ?::bool[], ?::bool[], ?::timestamptz[],
                            ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::bigint[],
                            ?::timestamptz[])
                     as fact (mention_id, client_id, revision, content_revision, withdrawn, concerning, backfill, published_at, edited_at,
                              first_collected_at, collected_at, channel, sentiment, language, motives, categories, flags, source_ids,
                              source_names, title, text, permalink, author, record_partition, record_offset, sent_at)
                """;
    }

    static void bind(PreparedStatement statement, long generation, Collection<MentionFact> facts) throws SQLException {
        statement.setLong(1, generation);
        Rows.from(2, statement, facts)
                .uuids(MentionFact::mentionId)
                .texts(of(Content::clientId))
                .numbers(MentionFact::revision)
                .numbers(of(Content::revision))
                .flags(MentionFact::withdrawn)
                .flags(of(Content::concerning))
                .flags(of(Content::backfill))
                .moments(of(Content::publishedAt))
                .moments(of(Content::editedAt))
                .moments(of(Content::firstCollectedAt))
                .moments(of(Content::collectedAt))
                .texts(of(Content::channel))
                .texts(of(Content::sentiment))
                .texts(of(Content::language))
                .lists(of(content -> names(content.motives())))
                .lists(of(Content::categories))
                .lists(of(content -> names(content.flags())))
                .lists(of(content ->
                        content.places().stream().map(Place::sourceId).toList()))
                .lists(of(content ->
                        content.places().stream().map(Place::sourceName).toList()))
                .texts(fact -> words(fact).title())
                .texts(fact -> words(fact).text())
                .texts(fact -> words(fact).permalink())
                .uuids(of(Content::author))
                .numbers(of(content -> content.origin().partition()))
                .longs(of(content -> content.origin().offset()))
                .moments(of(content -> content.origin().sentAt()));
    }

    private static <V> Function<MentionFact, V> of(Function<Content, V> value) {
        return fact -> value.apply(fact.content());
    }

    private static Words words(MentionFact fact) {
        return fact.words() == null ? NONE : fact.words();
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    static Set<UUID> ids(ResultSet rows) throws SQLException {
        var ids = new HashSet<UUID>();
        while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        return ids;
    }

    static MentionFact read(ResultSet row) throws SQLException {
        return new MentionFact(
                row.getObject("mention_id", UUID.class),
                row.getInt("revision"),
                row.getBoolean("withdrawn"),
                content(row),
                null);
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getInt("content_revision"),
                row.getString("client_id"),
                moment(row, "published_at"),
                moment(row, "edited_at"),
                moment(row, "first_collected_at"),
                moment(row, "collected_at"),
                row.getBoolean("backfill"),
                row.getBoolean("concerning"),
                ChannelType.valueOf(row.getString("channel")),
                Polarity.valueOf(row.getString("sentiment")),
                row.getString("language"),
                list(row, "motives").stream().map(Motive::valueOf).toList(),
                list(row, "categories"),
                list(row, "flags").stream().map(Flag::valueOf).collect(Collectors.toUnmodifiableSet()),
                places(list(row, "source_ids"), list(row, "source_names")),
                row.getObject("author", UUID.class),
                new Origin(row.getInt("record_partition"), row.getLong("record_offset"), moment(row, "sent_at")));
    }

    private static List<Place> places(List<String> ids, List<String> names) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> new Place(ids.get(index), index < names.size() ? names.get(index) : ""))
                .toList();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
