package balie.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a command into a session of its own where the system can: Ctrl-C reaches every process of the terminal's session, and ours are to
 * end in order instead.
 */
final class OwnSession {
    private static final boolean POSSIBLE = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));

    private OwnSession() {}

    /** The command, which keeps its process id. */
    static List<String> of(List<String> command) {
        if (!POSSIBLE) return command;
        var own = new ArrayList<>(List.of("setsid"));
        own.addAll(command);
        return own;
    }
}
