package balie.safety;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be proved.
 *
 * @param only names of checks, or beginnings of names; empty for all
 */
record Plan(List<String> only, Measure measure) {
    /** Reads {@code --only CHECK[,CHECK]} and {@code --short}. */
    static Plan parse(List<String> line) {
        var only = List.<String>of();
        var measure = Measure.WHOLE;
        for (int at = 0; at < line.size(); at++)
            switch (line.get(at)) {
                case "--short" -> measure = Measure.SAMPLE;
                case "--only" -> only = Arrays.asList((++at < line.size() ? line.get(at) : "").split(","));
                default ->
                    throw new IllegalArgumentException(
                            "./balie prove safety takes --only CHECK and --short, not " + line.get(at) + ".");
            }
        var plan = new Plan(only, measure);
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
