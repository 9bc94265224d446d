package balie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Real posts to six airlines, read in place from the folder that {@code balie.data} names. */
final class Airlines {
    private Airlines() {}

    /** One post; its text with line breaks as its author wrote them. */
    record Post(String id, String clientId, Instant published, String text) {}

    /** The file, where the machine has it. */
    static Optional<Path> file() {
        var folder = System.getProperty("balie.data", "");
        var file = Path.of(folder, "airlines", "posts.tsv");
        return folder.isBlank() || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file);
    }

    /** All posts by client, in the file's order. */
    static Map<String, List<Post>> byClient(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(Airlines::post)
                    .collect(Collectors.groupingBy(Post::clientId, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Post post(String line) {
        var fields = line.split("\t", -1);
        var clientId = fields[1].toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Post(
                fields[0], clientId, OffsetDateTime.parse(fields[2]).toInstant(), fields[5].replace("\\n", "\n"));
    }
}
