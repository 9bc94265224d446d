package balie.collector.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;

/**
 * What matching costs without an index of queries: each post becomes a small index of its own, and every query is run on it. It stands in the
 * collector's package because it runs the very queries that the collector compiles. It asks as little as can be asked: no scores, no
 * cache, no more than the first hit.
 */
public final class OneByOne {
    private final Analyzer analyzer = new WebText();
    private final List<org.apache.lucene.search.Query> compiled;

    public OneByOne(Collection<Query> queries) {
        var lucene = new LuceneQueries(new WebText());
        compiled = queries.stream().map(lucene::of).toList();
    }

    /** For each post, how many of the queries it answers. */
    public List<Integer> match(List<Searchable> posts) {
        try {
            var matches = new ArrayList<Integer>(posts.size());
            for (var post : posts) matches.add(match(post));
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int match(Searchable post) throws IOException {
        var searcher = MemoryIndex.fromDocument(post.document(), analyzer).createSearcher();
        searcher.setQueryCache(null);
        var leaf = searcher.getIndexReader().leaves().get(0);
        int matches = 0;
        for (var query : compiled) if (answers(searcher, leaf, query)) matches++;
        return matches;
    }

    private static boolean answers(IndexSearcher searcher, LeafReaderContext leaf, org.apache.lucene.search.Query query)
            throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(leaf);
        return scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }
}
