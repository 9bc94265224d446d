package balie.safety.bombs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks at one process from outside: how much memory it holds at most, and whether it is the same one still. */
final class Watch {
    private final ProcessHandle process;

    Watch(ProcessHandle process) {
        this.process = process;
    }

    /** The most memory that it has held since it began, in MB (VmHWM of proc(5)). */
    int mostMegabytes() throws IOException {
        return megabytes("VmHWM:");
    }

    /** What it holds now, in MB. */
    int megabytes() throws IOException {
        return megabytes("VmRSS:");
    }

    boolean lives() {
        return process.isAlive();
    }

    private int megabytes(String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** When something happened, and the longest time between. */
    static final class Rhythm {
        private final List<Instant> moments = new ArrayList<>();

        synchronized void beat() {
            moments.add(Instant.now());
        }

        synchronized int beats() {
            return moments.size();
        }

        synchronized Duration longestPause(Instant from) {
            var longest = Duration.ZERO;
            var before = from;
            for (var moment : moments) {
                if (moment.isBefore(from)) continue;
                var pause = Duration.between(before, moment);
                if (pause.compareTo(longest) > 0) longest = pause;
                before = moment;
            }
            var last = Duration.between(before, Instant.now());
            return last.compareTo(longest) > 0 ? last : longest;
        }
    }
}
