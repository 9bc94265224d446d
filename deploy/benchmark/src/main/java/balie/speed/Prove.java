package balie.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./balie prove speed} runs. Ends with 0 when every bar holds, with 1 when one does not, and with 2 when it was asked wrongly. */
public final class Prove {
    private static final Path HOME = Path.of(System.getProperty("balie.home", "."));
    /** Kept, or its level would be forgotten. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Prove() {}

    /** @param arguments {@code --only ROW[,ROW]}, {@code --pairs N}, {@code --posts N}, {@code --short} */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.OFF);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var plan = Plan.parse(arguments);
            var run = new Run(plan.pairs(), plan.brevity(), System.out::println);
            return measure(plan.of(Rows.all(plan.posts())), run).stream().allMatch(Measured::holds) || !run.judges()
                    ? 0
                    : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            System.err.println("The page could not be written: " + e.getMessage());
            return 1;
        }
    }

    private static List<Measured> measure(List<Row> rows, Run run) throws IOException {
        var machine = Machine.described(HOME);
        System.out.println(machine);
        var evidence = new Evidence(run.judges());
        var all = new ArrayList<Measured>();
        for (var row : rows) {
            System.out.println(row.name() + ": " + row.what());
            all.add(measured(row, run));
            evidence.lines(all.get(all.size() - 1)).forEach(System.out::println);
        }
        var file = Files.createDirectories(HOME.resolve("target")).resolve("speed.md");
        Files.write(file, evidence.page(machine, all));
        System.out.println("All of it as a page: " + file);
        return all;
    }

    /** A row that fails does not keep the others from being measured. */
    static Measured measured(Row row, Run run) {
        var load = Machine.load();
        try {
            return new Measured(row, row.measure(run), Optional.empty(), load);
        } catch (Exception e) {
            e.printStackTrace();
            return new Measured(row, List.of(), Optional.of(e.toString()), load);
        }
    }
}
