package balie.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./balie prove} runs. Ends with 0 when everything held, with 1 when something did not, and with 2 when it was asked wrongly. */
public final class Prove {
    /** Kept, or its level would be forgotten. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Prove() {}

    /** @param arguments {@code faults}, and its options */
    public static void main(String[] arguments) {
        // Clients of servers that are made to go away have much to say.
        KAFKA.setLevel(Level.OFF);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("faults")) {
            System.err.println("./balie prove knows: faults [--minutes N] [--seed N] [--only FAULT]");
            return 2;
        }
        try {
            return prove(Plan.parse(arguments.subList(1, arguments.size())));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }

    private static int prove(Plan plan) throws Exception {
        var outcome = new Proof(plan, System.out::println).run();
        Evidence.summary(outcome).forEach(System.out::println);
        var file = Files.createDirectories(Path.of(System.getProperty("balie.home", "."), "target"))
                .resolve("faults-" + plan.seed() + ".md");
        Files.write(file, Evidence.page(outcome));
        System.out.println("All of it as a page: " + file);
        return outcome.holds() ? 0 : 1;
    }
}
