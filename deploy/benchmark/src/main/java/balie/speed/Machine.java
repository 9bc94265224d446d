package balie.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** On what, and beside what, was measured. */
final class Machine {
    private Machine() {}

    /** Processor, cores, Java, commit: what does not change while a run lasts. */
    static String described(Path home) {
        return "%s, %d cores, Java %s, commit %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        commit(home));
    }

    /** How many programs wanted a core, on average over the last minute. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "load %.1f", load);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("a processor without a name");
        } catch (IOException e) {
            return "a processor without a name";
        }
    }

    /** With a plus behind it when files differ from it. */
    private static String commit(Path home) {
        var changed = git(home, "status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : "+";
        return git(home, "rev-parse", "--short", "HEAD") + changed;
    }

    private static String git(Path home, String... words) {
        var command = new java.util.ArrayList<>(java.util.List.of("git", "-C", home.toString()));
        command.addAll(java.util.List.of(words));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
