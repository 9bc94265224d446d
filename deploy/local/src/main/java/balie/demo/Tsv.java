package balie.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of tab-separated columns beside this class; lines that begin with # are remarks. */
final class Tsv {
    private Tsv() {}

    static List<String[]> rows(String resource, int columns) {
        var stream = Objects.requireNonNull(Tsv.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] row(String resource, String line, int columns) {
        var row = line.split("\t", -1);
        if (row.length != columns)
            throw new IllegalStateException(
                    "%s: %d columns instead of %d: %s".formatted(resource, row.length, columns, line));
        return row;
    }
}
