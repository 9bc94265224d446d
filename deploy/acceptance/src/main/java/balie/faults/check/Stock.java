package balie.faults.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the desk's servers hold at one moment.
 *
 * @param connections at the database, by role
 * @param diskBytes by folder
 * @param mentions that the desk had by then
 */
public record Stock(Instant at, Map<String, Integer> connections, Map<String, Long> diskBytes, long mentions) {

    /**
     * Counts it now.
     *
     * @param database as its superuser
     */
    public static Stock of(Connection database, List<Path> folders) throws SQLException, IOException {
        var tables = new Tables(database);
        var connections = new TreeMap<String, Integer>();
        tables.all(
                "select usename, count(*) from pg_stat_activity where usename is not null and usename <> 'postgres' group by 1",
                row -> connections.put(row.getString(1), row.getInt(2)));
        var disk = new TreeMap<String, Long>();
        for (var folder : folders) disk.put(folder.getFileName().toString(), bytes(folder));
        return new Stock(tables.now(), connections, disk, tables.count("select count(*) from response.mention"));
    }

    /** What goes while it is counted counts as nothing. */
    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(Stock::size).sum();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) return bytes(folder);
            throw e.getCause();
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
