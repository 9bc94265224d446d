package balie.prove;

import balie.faults.ProveFaults;
import balie.safety.ProveSafety;
import java.util.List;

/** What {@code ./balie prove} runs. Ends with 0 when everything held, with 1 when something did not, and with 2 when it was asked wrongly. */
public final class Prove {
    private Prove() {}

    /** @param arguments {@code faults} or {@code safety}, and its options */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            return held(arguments) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }

    private static boolean held(List<String> arguments) throws Exception {
        var options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "faults" -> ProveFaults.run(options);
            case "safety" -> ProveSafety.run(options);
            default ->
                throw new IllegalArgumentException(
                        "./balie prove knows: faults [--minutes N] [--seed N] [--only FAULT], safety [--only CHECK] [--short], speed");
        };
    }
}
