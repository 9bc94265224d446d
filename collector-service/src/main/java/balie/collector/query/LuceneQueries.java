package balie.collector.query;

import org.apache.lucene.index.Term;
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
        if (query instanceof Query.Word word) return phrase(word.text());
        if (query instanceof Query.Phrase phrase) return phrase(phrase.text());
        if (query instanceof Query.Site site)
            return new TermQuery(new Term(Searchable.SITE, Places.normal(site.place())));
        return query instanceof Query.All all ? all(all) : any((Query.Any) query);
    }

    private org.apache.lucene.search.Query phrase(String text) {
        var phrase = words.createPhraseQuery(Searchable.WORDS, text);
        return phrase == null ? new MatchNoDocsQuery("no words in it") : phrase;
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
