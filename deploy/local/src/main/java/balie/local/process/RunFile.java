package balie.local.process;

import balie.servers.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond the launcher's life, by its id and the moment it started, so that a process that got the same id later is
 * never taken for it.
 */
public record RunFile(Path file) {
    /** Systems give the moment in clock ticks since boot, and the moment of boot in whole seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static RunFile of(Path folder, String name) {
        return new RunFile(folder.resolve(name + ".pid"));
    }

    /** The name of the program it is about. */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    void write(ProcessHandle process, Signal ending) throws IOException {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, "%d%n%s%n%s%n".formatted(process.pid(), started, ending));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What ends the process in order. */
    Signal ending() {
        return read().map(Content::ending).orElse(Signal.TERM);
    }

    /** The process, as long as it lives. */
    public Optional<ProcessHandle> living() {
        return read().flatMap(content -> ProcessHandle.of(content.pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, content.started)));
    }

    private Optional<Content> read() {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() < 3) return Optional.empty();
            var started = Instant.parse(lines.get(1));
            return Optional.of(new Content(Long.parseLong(lines.get(0)), started, Signal.valueOf(lines.get(2))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(actual, started).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private record Content(long pid, Instant started, Signal ending) {}
}
