package balie.reporting.figures;

import balie.reporting.period.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which posts stand behind a figure: exactly those that it counts. What is empty does not narrow.
 *
 * @param search what somebody looks for among them
 * @param backfill whether found afterwards
 * @param concerning false for those that turned out not to be about the client
 * @param authors only posts of authors who are known, or of those who wrote more than once in the span
 * @param cases only posts that these cases hold
 */
public record PostFilter(
        String clientId,
        Span span,
        PostSearch search,
        Optional<Boolean> backfill,
        Optional<Boolean> withdrawn,
        Optional<Boolean> concerning,
        Optional<Authors> authors,
        Optional<List<UUID>> cases) {

    /** Whose posts. */
    public enum Authors {
        /** Of whom the source tells who they are. */
        KNOWN,
        /** Known, and wrote more than once about the client within the span. */
        REPEATED
    }

    private static final String REPEATED = """
            author in (select author from mentions where client_id = ? and published_at >= ?::timestamptz and published_at < ?::timestamptz
                       and concerning group by author having count(*) > 1)""";

    /** Every post about the client. */
    public static PostFilter all(String clientId, Span span) {
        return of(clientId, span, PostSearch.ANY);
    }

    /** Every post about the client that the search finds. */
    public static PostFilter of(String clientId, Span span, PostSearch search) {
        return new PostFilter(
                clientId,
                span,
                search,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of those that still stand at their source. */
    public PostFilter standing() {
        return new PostFilter(clientId, span, search, backfill, Optional.of(false), concerning, authors, cases);
    }

    /** The same, of posts that these cases hold. */
    public PostFilter in(List<UUID> someCases) {
        return new PostFilter(
                clientId, span, search, backfill, withdrawn, concerning, authors, Optional.of(List.copyOf(someCases)));
    }

    /** All conditions as one, on the view {@code mentions}. */
    public Condition where() {
        var conditions = conditions();
        return new Condition(
                conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ")),
                conditions.stream()
                        .flatMap(condition -> condition.values().stream())
                        .toList());
    }

    /** A condition and what it asks for, in order. */
    public record Condition(String sql, List<Object> values) {
        Condition(String sql, Object... values) {
            this(sql, Arrays.asList(values));
        }
    }

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition("client_id = ?", clientId));
        conditions.add(
                new Condition("published_at >= ?::timestamptz", span.from().toString()));
        conditions.add(new Condition("published_at < ?::timestamptz", span.to().toString()));
        concerning.ifPresent(yes -> conditions.add(is("concerning", yes)));
        backfill.ifPresent(yes -> conditions.add(is("backfill", yes)));
        withdrawn.ifPresent(yes -> conditions.add(is("withdrawn", yes)));
        authors.ifPresent(any -> conditions.add(by(any)));
        cases.ifPresent(any -> conditions.add(heldBy(any)));
        conditions.addAll(search.conditions());
        return conditions;
    }

    /** Not a parameter: a plan that is kept for all of its values could use no index of some of them. */
    private static Condition is(String column, boolean yes) {
        return new Condition(yes ? column : "not " + column);
    }

    private Condition by(Authors whose) {
        if (whose == Authors.KNOWN) return new Condition("author is not null");
        return new Condition(
                REPEATED, clientId, span.from().toString(), span.to().toString());
    }

    private static Condition heldBy(List<UUID> cases) {
        return new Condition(
                "mention_id in (select mention_id from case_mentions where case_id = any (?::uuid[]))",
                (Object) cases.toArray(UUID[]::new));
    }
}
