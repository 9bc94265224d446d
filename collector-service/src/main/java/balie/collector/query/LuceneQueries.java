package balie.collector.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Turns the tree of a query into Lucene's. */
final class LuceneQueries {
    private final QueryBuilder words;

    LuceneQueries(WebText analyzer) {
        this.words = new QueryBuilder(analyzer);
    }

    org.apache.lucene.search.Query of(Query query) {
        if (query instanceof Query.Word word) return phrase(Searchable.WORDS, word.text());
        if (query instanceof Query.Phrase phrase) return phrase(Searchable.WORDS, phrase.text());
        if (query instanceof Query.Author author) return phrase(Searchable.AUTHOR, author.name());
        if (query instanceof Query.Site site) return term(Searchable.SITE, Places.normal(site.place()));
        if (query instanceof Query.Channel channel)
            return term(Searchable.CHANNEL, channel.type().name());
        if (query instanceof Query.Language language) return term(Searchable.LANGUAGE, language.code());
        if (query instanceof Query.Near near) return near(near);
        return query instanceof Query.All all ? all(all) : any((Query.Any) query);
    }

    private static org.apache.lucene.search.Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private org.apache.lucene.search.Query phrase(String field, String text) {
        var phrase = words.createPhraseQuery(field, text);
        return phrase == null ? new MatchNoDocsQuery("no words in it") : phrase;
    }

    /** Without a word on one side nothing is near; an interval of no words would break the index of all queries. */
    private org.apache.lucene.search.Query near(Query.Near near) {
        var one = interval(near.one());
        var other = interval(near.other());
        if (one.isEmpty() || other.isEmpty()) return new MatchNoDocsQuery("no words on one side");
        var both = Intervals.unordered(one.get(), other.get());
        return new IntervalQuery(Searchable.WORDS, Intervals.maxgaps(near.apart(), both));
    }

    private Optional<IntervalsSource> interval(Query query) {
        if (query instanceof Query.Any any) {
            var choices = any.choices().stream()
                    .map(this::interval)
                    .flatMap(Optional::stream)
                    .toArray(IntervalsSource[]::new);
            return choices.length == 0 ? Optional.empty() : Optional.of(Intervals.or(choices));
        }
        var text = query instanceof Query.Phrase phrase ? phrase.text() : ((Query.Word) query).text();
        if (words.createPhraseQuery(Searchable.WORDS, text) == null) return Optional.empty();
        try {
            return Optional.of(Intervals.analyzedText(text, words.getAnalyzer(), Searchable.WORDS, 0, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private org.apache.lucene.search.Query all(Query.All all) {
        var query = new BooleanQuery.Builder();
        for (var wanted : all.wanted()) query.add(of(wanted), Occur.MUST);
        for (var unwanted : all.unwanted()) query.add(of(unwanted), Occur.MUST_NOT);
        return query.build();
    }

    private org.apache.lucene.search.Query any(Query.Any any) {
        var query = new BooleanQuery.Builder();
        for (var choice : any.choices()) query.add(of(choice), Occur.SHOULD);
        return query.build();
    }
}
