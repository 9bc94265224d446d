package balie.safety;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code ./balie prove safety} runs. */
public final class ProveSafety {
    private ProveSafety() {}

    /** Whether everything held. Throws {@link IllegalArgumentException} when it was asked wrongly. */
    public static boolean run(List<String> options) throws Exception {
        var judged = new Proof(Plan.parse(options), System.out::println).run();
        Page.summary(judged).forEach(System.out::println);
        var file = Files.createDirectories(Path.of(System.getProperty("balie.home", "."), "target"))
                .resolve("safety.md");
        Files.write(file, Page.page(judged));
        System.out.println("All of it as a page: " + file);
        return judged.stream().allMatch(Judged::held);
    }
}
