package balie.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a process holds in memory, its children with it. Pages that several processes share are counted in shares. */
public final class Memory {
    private Memory() {}

    /** In bytes; empty where the system does not tell. */
    public static OptionalLong of(ProcessHandle process) {
        var all = Stream.concat(Stream.of(process), process.descendants())
                .map(Memory::ofOne)
                .flatMapToLong(OptionalLong::stream)
                .toArray();
        return all.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(java.util.Arrays.stream(all).sum());
    }

    /** The process alone. */
    public static OptionalLong ofOne(ProcessHandle process) {
        var folder = Path.of("/proc", String.valueOf(process.pid()));
        var share = kilobytes(folder.resolve("smaps_rollup"), "Pss:");
        return share.isPresent() ? share : kilobytes(folder.resolve("status"), "VmRSS:");
    }

    private static OptionalLong kilobytes(Path file, String field) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }
}
