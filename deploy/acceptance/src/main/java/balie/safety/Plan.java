package balie.safety;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be proved.
 *
 * @param only names of checks, or beginnings of names; empty for all
 */
record Plan(List<String> only, Measure measure) {
    /** Reads {@code --only CHECK[,CHECK]}. */
    static Plan parse(List<String> line) {
        if (line.isEmpty()) return new Plan(List.of(), Measure.WHOLE);
        if (line.size() != 2 || !line.get(0).equals("--only"))
            throw new IllegalArgumentException(
                    "./balie prove safety takes --only CHECK, not " + String.join(" ", line) + ".");
        var plan = new Plan(Arrays.asList(line.get(1).split(",")), Measure.WHOLE);
        if (plan.checks().isEmpty())
            throw new IllegalArgumentException("No check is called so; there are: "
                    + String.join(", ", Checks.all().stream().map(Check::name).toList()) + ".");
        return plan;
    }

    List<Check> checks() {
        return Checks.all().stream()
                .filter(check -> only.isEmpty() || only.stream().anyMatch(check.name()::startsWith))
                .toList();
    }
}
