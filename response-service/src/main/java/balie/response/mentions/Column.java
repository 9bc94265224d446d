package balie.response.mentions;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.events.Verdict;
import balie.platform.delivery.EventFormat;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of the table {@code mention} and where its value comes from.
 *
 * @param type the type of its values on their way to the database
 * @param stored how the value is stored; {@code it} stands for the value
 */
record Column(String name, String type, String stored, Function<Newest, Object> value) {
    /** All that an event tells, in the table's order. */
    static final List<Column> ALL = List.of(
            mention("mention_id", "uuid", MentionCollected::mentionId),
            mention("client_id", "text", MentionCollected::clientId),
            mention("revision", "int4", MentionCollected::revision),
            mention("conversation_id", "text", MentionCollected::conversationId),
            moment("published_at", MentionCollected::publishedAt),
            moment("first_collected_at", MentionCollected::firstCollectedAt),
            moment("collected_at", MentionCollected::collectedAt),
            new Column("edited", "bool", "it", Newest::edited),
            moment("edited_at", MentionCollected::editedAt),
            mention("withdrawn", "bool", mention -> mention.change() == Change.WITHDRAWN),
            mention("backfill", "bool", MentionCollected::backfill),
            mention("channel", "text", mention -> mention.channel().name()),
            new Column(
                    "places",
                    "text",
                    "it::jsonb",
                    newest -> EventFormat.text(newest.event().mention().places())),
            mention("author_name", "text", mention -> mention.author().name()),
            mention("author_handle", "text", mention -> mention.author().handle()),
            mention("author_url", "text", mention -> mention.author().url()),
            mention("author_followers", "int8", mention -> mention.author().followers()),
            mention("title", "text", MentionCollected::title),
            mention("text", "text", MentionCollected::text),
            mention("html", "text", MentionCollected::html),
            mention("permalink", "text", MentionCollected::permalink),
            verdict("concerning", "bool", Verdict::concerning),
            verdict("sentiment", "text", verdict -> verdict.sentiment()
                    .polarity()
                    .name()),
            verdict("language", "text", verdict -> verdict.language().code()),
            verdict("urgency", "text", verdict -> verdict.urgency().name()),
            verdict("react", "bool", verdict -> verdict.advice().react()),
            list("flags", verdict -> names(verdict.flags())),
            list("motives", verdict -> verdict.motives().stream()
                    .map(it -> it.motive().name())
                    .toList()),
            list("categories", Verdict::categories),
            new Column(
                    "verdict",
                    "text",
                    "it::jsonb",
                    newest -> EventFormat.text(newest.event().verdict())));

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final String SEPARATOR = "\n";

    private static Column mention(String name, String type, Function<MentionCollected, Object> value) {
        return new Column(name, type, "it", newest -> value.apply(newest.event().mention()));
    }

    private static Column verdict(String name, String type, Function<Verdict, Object> value) {
        return new Column(name, type, "it", newest -> value.apply(newest.event().verdict()));
    }

    private static Column list(String name, Function<Verdict, Collection<String>> values) {
        return new Column(
                name,
                "text",
                "coalesce(string_to_array(nullif(it, ''), E'\\n'), '{}')",
                newest -> values.apply(newest.event().verdict()).stream()
                        .map(value -> value.replace(SEPARATOR, " "))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    /** A source may claim any moment; the database has limits. */
    private static Column moment(String name, Function<MentionCollected, Instant> value) {
        return mention(name, "timestamptz", mention -> {
            var moment = value.apply(mention);
            if (moment == null) return null;
            if (moment.isBefore(EARLIEST)) return EARLIEST;
            return moment.isAfter(LATEST) ? LATEST : moment;
        });
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
