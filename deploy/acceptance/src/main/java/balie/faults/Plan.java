package balie.faults;

import balie.faults.fault.Fault;
import balie.faults.fault.Faults;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to be proved.
 *
 * @param seed decides posts, agents and the order of faults
 * @param random how long faults come in random order after each came alone; when only some are asked for, no time unless that is said too
 * @param only names of faults, or beginnings of names; empty for all
 * @param rate posts a second
 * @param brevity what the length of lasting faults is divided by
 */
public record Plan(long seed, Duration random, List<String> only, int rate, int brevity) {
    private static final int RATE = 50;
    private static final int MINUTES = 10;

    /** Reads {@code --minutes N}, {@code --seed N} and {@code --only FAULT[,FAULT]}. */
    static Plan parse(List<String> line) {
        long seed = 1;
        Integer minutes = null;
        var only = List.<String>of();
        for (int i = 0; i < line.size(); i += 2) {
            var value = i + 1 < line.size() ? line.get(i + 1) : "";
            switch (line.get(i)) {
                case "--minutes" -> minutes = number(value);
                case "--seed" -> seed = number(value);
                case "--only" -> only = Arrays.asList(value.split(","));
                default ->
                    throw new IllegalArgumentException(
                            "./balie prove faults takes --minutes N, --seed N and --only FAULT, not " + line.get(i)
                                    + ".");
            }
        }
        if (minutes == null) minutes = only.isEmpty() ? MINUTES : 0;
        var plan = new Plan(seed, Duration.ofMinutes(minutes), only, RATE, 1);
        if (plan.alone().isEmpty())
            throw new IllegalArgumentException("No fault is called so; there are: "
                    + String.join(", ", Faults.all().stream().map(Fault::name).toList()) + ".");
        return plan;
    }

    private static int number(String value) {
        return Optional.of(value)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new IllegalArgumentException("--minutes and --seed need a number."));
    }

    /** The faults that come alone, in order. */
    List<Fault> alone() {
        return Faults.all().stream()
                .filter(fault -> only.isEmpty() || only.stream().anyMatch(fault.name()::startsWith))
                .toList();
    }
}
