package balie.collector.monitor;

import balie.collector.Columns;
import balie.collector.query.Query;
import balie.collector.query.QueryIndex;
import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading;
import balie.collector.query.Searchable;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * All monitors of all clients, indexed in memory. Looks before each use whether one was changed, here or by another replica, and then
 * builds the index anew.
 */
@ApplicationScoped
public class WatchList {
    private final AgroalDataSource database;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long version = -1;
    private List<Watch> watches = List.of();
    private QueryIndex index = QueryIndex.of(Map.of());

    WatchList(@DataSource("worker") AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The monitors that watch one source, at one moment.
     *
     * @param version of all monitors together
     */
    public record Watching(long version, List<Watch> watches) {}

    /** Who watches this source, provided that no client owns it. */
    public Watching watching(String sourceId) throws SQLException {
        try (var connection = database.getConnection()) {
            if (version(connection) != currentVersion()) rebuild(connection);
        }
        lock.readLock().lock();
        try {
            return new Watching(version, covering(sourceId));
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Who watches a source, and what it shows them, at one moment.
     *
     * @param matches for each post, in order, the ids of the monitors that it answers, wherever they look
     */
    public record Matched(List<Watch> watches, List<Set<String>> matches) {}

    /** The posts of a source that no client owns, with the monitors as they are now: another check may know them newer than this one did. */
    public Matched match(String sourceId, List<Searchable> posts) {
        lock.readLock().lock();
        try {
            var own = covering(sourceId);
            return new Matched(own, own.isEmpty() ? List.of() : index.match(posts));
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<Watch> covering(String sourceId) {
        return watches.stream().filter(watch -> watch.covers(sourceId)).toList();
    }

    private long currentVersion() {
        lock.readLock().lock();
        try {
            return version;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The version is read before the monitors: a change between the two is found again next time. */
    private void rebuild(Connection connection) throws SQLException {
        long next = version(connection);
        var queries = new HashMap<String, Query>();
        var found = read(connection, queries);
        lock.writeLock().lock();
        try {
            index.close();
            index = QueryIndex.of(queries);
            watches = List.copyOf(found);
            version = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static List<Watch> read(Connection connection, Map<String, Query> queries) throws SQLException {
        var watches = new ArrayList<Watch>();
        try (var select = connection.prepareStatement("select * from monitor");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                if (!(QueryParser.parse(rows.getString("query")) instanceof QueryReading.Understood understood))
                    continue;
                var id = rows.getString("monitor_id");
                queries.put(id, understood.query());
                watches.add(new Watch(
                        id,
                        rows.getString("client_id"),
                        Columns.texts(rows, "sources"),
                        Columns.instant(rows, "changed_at")));
            }
        }
        return watches;
    }

    private static long version(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select version from monitor_set");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
