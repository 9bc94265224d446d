package balie.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts commands that end when this process ends, however it ends. The parent's end is seen by the closing of a pipe, so it holds
 * after kill -9 as well. Keep the process that is returned: once collected, its pipe closes and the command ends.
 */
public final class WithParent {
    private static final String SCRIPT = "/balie/servers/with-parent.sh";

    private WithParent() {}

    /**
     * Starts the command; its output is added to the log, and its own process id goes into the file.
     *
     * @param signal ends the command in order
     * @return a guard around the command, which ends with it
     */
    public static Process start(List<String> command, Signal signal, Path log, Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
            var wrapped =
                    new ArrayList<>(List.of("sh", "-c", script(), "with-parent", pidFile.toString(), signal.name()));
            wrapped.addAll(command);
            return new ProcessBuilder(wrapped)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new ServerFailed("The process cannot be started: " + e, e);
        }
    }

    /** The process whose id is in the file, when it is alive. */
    public static Optional<ProcessHandle> running(Path pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String script() throws IOException {
        try (var script = WithParent.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
