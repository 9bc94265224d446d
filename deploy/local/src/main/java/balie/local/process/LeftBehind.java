package balie.local.process;

import balie.servers.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Finds the processes that a launcher left when it was killed, and ends them in order. */
public record LeftBehind(Path runFolder) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The run files, whether their processes live or not. */
    public List<RunFile> runFiles() {
        if (!Files.isDirectory(runFolder)) return List.of();
        try (var files = Files.list(runFolder)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .map(RunFile::new)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends what still runs and forgets it.
     *
     * @param order groups of names, ended one group after the other; what is in none of them goes first
     * @return how many processes were ended
     */
    public int settle(List<List<String>> order) {
        var known = order.stream().flatMap(List::stream).toList();
        var ended = end(
                runFiles().stream().filter(file -> !known.contains(file.name())).toList());
        for (var group : order)
            ended += end(runFiles().stream()
                    .filter(file -> group.contains(file.name()))
                    .toList());
        return ended;
    }

    private static int end(List<RunFile> group) {
        var living = group.stream().filter(file -> file.living().isPresent()).toList();
        for (var file : living) file.living().ifPresent(process -> Ending.ask(process, file.ending()));
        for (var file : living) file.living().ifPresent(process -> Ending.insist(process, PATIENCE));
        group.forEach(RunFile::delete);
        return living.size();
    }
}
