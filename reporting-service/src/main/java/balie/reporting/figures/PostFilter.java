package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.period.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which posts stand behind a figure: exactly those that it counts. What is empty does not narrow.
 *
 * @param category the foremost category's id; the empty id for those that fit none
 * @param backfill whether found afterwards
 * @param concerning false for those that turned out not to be about the client
 */
public record PostFilter(
        String clientId,
        Span span,
        Optional<Polarity> sentiment,
        Optional<ChannelType> channel,
        Optional<Motive> motive,
        Optional<String> category,
        Optional<String> language,
        Optional<String> sourceId,
        Optional<Boolean> backfill,
        Optional<Boolean> withdrawn,
        boolean concerning) {

    /** Every post about the client. */
    public static PostFilter all(String clientId, Span span) {
        return new PostFilter(
                clientId,
                span,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** A condition and what it asks for. */
    record Condition(String sql, Object value) {}

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition("client_id = ?", clientId));
        conditions.add(
                new Condition("published_at >= ?::timestamptz", span.from().toString()));
        conditions.add(new Condition("published_at < ?::timestamptz", span.to().toString()));
        conditions.add(new Condition("concerning = ?", concerning));
        sentiment.ifPresent(any -> conditions.add(new Condition("sentiment = ?", any.name())));
        channel.ifPresent(any -> conditions.add(new Condition("channel = ?", any.name())));
        motive.ifPresent(any -> conditions.add(new Condition("motives[1] = ?", any.name())));
        category.ifPresent(any -> conditions.add(new Condition("coalesce(categories[1], '') = ?", any)));
        language.ifPresent(any -> conditions.add(new Condition("language = ?", any)));
        sourceId.ifPresent(any -> conditions.add(new Condition("? = any (source_ids)", any)));
        backfill.ifPresent(any -> conditions.add(new Condition("backfill = ?", any)));
        withdrawn.ifPresent(any -> conditions.add(new Condition("withdrawn = ?", any)));
        return conditions;
    }
}
