package balie.triage.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Texts with the label that people gave them, from the folder that the system property {@code balie.data} names. */
record Labelled(String label, String text) {

    /** The file of that name under {@code triage/dev}; empty where it is missing. */
    static Optional<List<Labelled>> set(String name) {
        var folder = System.getProperty("balie.data", "");
        var file = Path.of(folder, "triage", "dev", name + ".tsv");
        return folder.isBlank() || !Files.isReadable(file) ? Optional.empty() : Optional.of(read(file));
    }

    private static List<Labelled> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(row -> row.length > 1)
                    .map(row -> new Labelled(row[0], row[row.length - 1].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
