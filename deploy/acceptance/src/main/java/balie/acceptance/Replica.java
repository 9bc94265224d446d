package balie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One more process of a service beside the one that the launcher keeps, like it in all but the port. */
public final class Replica implements AutoCloseable {
    private final Process process;
    private final Path log;

    private Replica(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts one like the given process of this user's, on a free port, with these settings besides. */
    static Replica of(ProcessHandle model, Path log, Map<String, String> settings) throws IOException {
        var proc = Path.of("/proc", String.valueOf(model.pid()));
        var builder = new ProcessBuilder(words(proc.resolve("cmdline")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(variables(proc.resolve("environ")));
        builder.environment().put("BALIE_HTTP_PORT", "0");
        builder.environment().putAll(settings);
        return new Replica(builder.start(), log);
    }

    /** Waits until it says that it has started; false when it ended instead, or does not get there. */
    public boolean awaitStart() throws IOException, InterruptedException {
        for (int i = 0; i < 300 && process.isAlive(); i++) {
            if (Files.readString(log).contains(" started in ")) return true;
            Thread.sleep(200);
        }
        return false;
    }

    /** The last line of its log. */
    public String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
    }

    public void kill() {
        process.destroyForcibly();
    }

    /** Ends it in order. */
    public void end() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static Map<String, String> variables(Path environ) throws IOException {
        var variables = new HashMap<String, String>();
        for (var entry : words(environ)) {
            var equals = entry.indexOf('=');
            if (equals > 0) variables.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return variables;
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(new String(Files.readAllBytes(file), UTF_8).split("\0"));
    }
}
