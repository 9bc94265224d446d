package balie.collector.query;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;

/** Many queries, held in memory, against which posts are matched: each post is read once, however many queries there are. */
public final class QueryIndex implements Closeable {
    private static final int BATCH = 500;

    private final Monitor monitor;

    private QueryIndex(Monitor monitor) {
        this.monitor = monitor;
    }

    /** An index of these queries, by id. */
    public static QueryIndex of(Map<String, Query> queries) {
        var analyzer = new WebText();
        var lucene = new LuceneQueries(analyzer);
        try {
            var monitor = new Monitor(analyzer);
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
        var matches = new ArrayList<Set<String>>(posts.size());
        for (int from = 0; from < posts.size(); from += BATCH)
            matches.addAll(matchBatch(posts.subList(from, Math.min(from + BATCH, posts.size()))));
        return matches;
    }

    private List<Set<String>> matchBatch(List<Searchable> posts) {
        var documents = posts.stream().map(Searchable::document).toArray(Document[]::new);
        try {
            var found = monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
            var matches = new ArrayList<Set<String>>(posts.size());
            for (int at = 0; at < documents.length; at++)
                matches.add(found.getMatches(at).stream()
                        .map(QueryMatch::getQueryId)
                        .collect(Collectors.toUnmodifiableSet()));
            return matches;
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
