package balie.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./balie prove faults} runs. */
public final class ProveFaults {
    /** Kept, or its level would be forgotten. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private ProveFaults() {}

    /** Whether everything held. Throws {@link IllegalArgumentException} when it was asked wrongly. */
    public static boolean run(List<String> options) throws Exception {
        // Clients of servers that are made to go away have much to say.
        KAFKA.setLevel(Level.OFF);
        var plan = Plan.parse(options);
        var outcome = new Proof(plan, System.out::println).run();
        Evidence.summary(outcome).forEach(System.out::println);
        var file = Files.createDirectories(Path.of(System.getProperty("balie.home", "."), "target"))
                .resolve("faults-" + plan.seed() + ".md");
        Files.write(file, Evidence.page(outcome));
        System.out.println("All of it as a page: " + file);
        return outcome.holds();
    }
}
