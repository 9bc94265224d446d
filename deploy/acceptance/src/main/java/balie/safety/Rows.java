package balie.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the tables in which attacks stand, so that they grow without code. Lines that begin with {@code # } tell their reader something. */
public final class Rows {
    private Rows() {}

    /** The lines of a table in {@code balie/safety}; empty ones are left out. */
    public static List<String> lines(String table) throws IOException {
        try (var content = open(table)) {
            return new String(content.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        }
    }

    /** The same, each line cut at its tabs. */
    public static List<List<String>> cells(String table) throws IOException {
        return lines(table).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static InputStream open(String table) throws IOException {
        var content = Rows.class.getResourceAsStream("/balie/safety/" + table);
        if (content == null) throw new IOException("there is no table " + table);
        return content;
    }
}
