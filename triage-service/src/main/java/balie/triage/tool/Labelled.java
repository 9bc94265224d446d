package balie.triage.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Texts with the label that people gave them, one a line, {@code label<TAB>text}. */
record Labelled(String label, String text) {

    /** The file of that name under {@code triage/dev} of the folder; empty where it is missing. */
    static Optional<List<Labelled>> set(Path folder, String name) {
        var file = folder.resolve("triage").resolve("dev").resolve(name + ".tsv");
        return Files.isReadable(file) ? Optional.of(read(file)) : Optional.empty();
    }

    static List<Labelled> read(Path file) {
        try {
            return lines(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).stream()
                    .map(line -> line.split("\t"))
                    .filter(row -> row.length > 1)
                    .map(row -> new Labelled(row[0], row[row.length - 1].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " cannot be read.", e);
        }
    }

    /** The lines of a file; nothing but a line feed ends one, so that other breaks inside a post do not. */
    static List<String> lines(String file) {
        if (file.isEmpty()) return List.of();
        var whole = file.endsWith("\n") ? file.substring(0, file.length() - 1) : file;
        return Arrays.stream(whole.split("\n", -1))
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }
}
