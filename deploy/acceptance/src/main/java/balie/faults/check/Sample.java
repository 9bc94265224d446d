package balie.faults.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What one process holds at one moment. */
public record Sample(Instant at, String process, long residentKb, int threads, int openFiles) {

    /** Empty when there is no such process of this user's. */
    public static Optional<Sample> of(String process, long pid) {
        var proc = Path.of("/proc", String.valueOf(pid));
        try (var files = Files.list(proc.resolve("fd"))) {
            var openFiles = (int) files.count();
            var status = Files.readString(proc.resolve("status"));
            return Optional.of(new Sample(
                    Instant.now(), process, number(status, "VmRSS:"), (int) number(status, "Threads:"), openFiles));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long number(String status, String name) throws IOException {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .map(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IOException(name));
    }
}
