package balie.collector.query;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;

/** Many queries, held in memory, against which posts are matched: each post is read once, however many queries there are. */
public final class QueryIndex implements Closeable {
    /** By how many different words of its own a query must be called to be tried at all. */
    private static final int PASSES = 2;

    private final Monitor monitor;

    private QueryIndex(Monitor monitor) {
        this.monitor = monitor;
    }

    /** An index of these queries, by id. */
    public static QueryIndex of(Map<String, Query> queries) {
        var analyzer = new WebText();
        var lucene = new LuceneQueries(analyzer);
        try {
            var monitor = new Monitor(analyzer, new MultipassTermFilteredPresearcher(PASSES));
            monitor.register(queries.entrySet().stream()
                    .map(entry -> new MonitorQuery(entry.getKey(), lucene.of(entry.getValue())))
                    .toList());
            return new QueryIndex(monitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each post, in order, the ids of the queries that it answers. */
    public List<Set<String>> match(List<Searchable> posts) {
        return posts.stream().map(this::match).toList();
    }

    /** The ids of the queries that this post answers. Of several posts read together, each would be held against the candidates of all. */
    public Set<String> match(Searchable post) {
        try {
            return monitor.match(post.document(), QueryMatch.SIMPLE_MATCHER).getMatches().stream()
                    .map(QueryMatch::getQueryId)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
