package balie.speed.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How long processes have had a processor since they started, as Linux counts it: in hundredths of a second. */
final class ProcessorTime {
    private static final long TICK = 10;
    /** Of {@code /proc/PID/stat}, behind the name: own and system time, and both of children that have ended. */
    private static final int FIRST = 11;

    private static final int FIELDS = 4;

    private ProcessorTime() {}

    /** Of this process, all that it started, and what those had that have ended. */
    static Duration ofTree(ProcessHandle process) throws IOException {
        var time = Duration.ZERO;
        for (var one : Stream.concat(Stream.of(process), process.descendants()).toList())
            time = time.plus(of(one, FIELDS));
        return time;
    }

    /** Of this process alone. */
    static Duration of(ProcessHandle process) throws IOException {
        return of(process, FIELDS / 2);
    }

    private static Duration of(ProcessHandle process, int fields) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int at = 0; at < fields; at++) ticks += Long.parseLong(values[FIRST + at]);
            return Duration.ofMillis(ticks * TICK);
        } catch (NoSuchFileException ended) {
            return Duration.ZERO;
        }
    }
}
