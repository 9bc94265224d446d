package balie.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code ./balie prove fuzz} runs. Ends with 0 when nothing broke, with 1 when something did, and with 2 when it was asked wrongly. */
public final class Prove {
    private static final Path HOME =
            Path.of(System.getProperty("balie.home", ".")).toAbsolutePath();
    private static final Pattern EXECUTED = Pattern.compile("Done (\\d+) runs in");

    private Prove() {}

    /** @param arguments {@code --only TARGET[,TARGET]}, {@code --minutes N}, {@code --keep} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(run(Plan.parse(List.of(arguments))) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Plan plan) throws IOException, InterruptedException {
        boolean holds = true;
        for (var fuzzer : plan.fuzzers()) holds &= feed(fuzzer, plan);
        return holds;
    }

    private static boolean feed(Fuzzer fuzzer, Plan plan) throws IOException, InterruptedException {
        var work = HOME.resolve("target/fuzz").resolve(fuzzer.word());
        var found = Files.createDirectories(work.resolve("corpus"));
        var findings = Files.createDirectories(work.resolve("findings"));
        for (var old : Fuzzer.kept(findings)) Files.delete(old);
        var kept = HOME.resolve("deploy/fuzz/corpus").resolve(fuzzer.word());
        var log = work.resolve("log");
        System.out.println(fuzzer.word() + ": " + plan.minutes() + " minutes; what Jazzer says goes to " + log);
        start(fuzzer.command(findings, 60 * plan.minutes(), found, kept), work, log);
        if (plan.keep()) keep(fuzzer, work, found, kept);
        return tell(log, findings);
    }

    private static void keep(Fuzzer fuzzer, Path work, Path found, Path kept) throws IOException, InterruptedException {
        start(fuzzer.merge(kept, found), work, work.resolve("merge.log"));
        System.out.println("  kept: " + Fuzzer.kept(kept).size() + " inputs in " + kept);
    }

    private static void start(List<String> command, Path work, Path log) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    /** A run that fed nothing proves nothing. */
    private static boolean tell(Path log, Path findings) throws IOException {
        var executed = EXECUTED.matcher(Files.readString(log));
        long inputs = executed.find() ? Long.parseLong(executed.group(1)) : 0;
        var broken = Fuzzer.kept(findings).stream()
                // A machine that had other work makes any input slow.
                .filter(file -> !file.getFileName().toString().startsWith("slow-unit"))
                .toList();
        System.out.printf("  %,d inputs, %d broke it%n", inputs, broken.size());
        broken.forEach(file -> System.out.println("  " + file));
        return inputs > 0 && broken.isEmpty();
    }
}
