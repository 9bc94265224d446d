package balie.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is fed, and for how long.
 *
 * @param keep whether inputs that led somewhere new go into the repository's corpus
 */
record Plan(List<String> only, int minutes, boolean keep) {
    private static final int MINUTES = 10;

    /** Reads {@code --only TARGET[,TARGET]}, {@code --minutes N} and {@code --keep}. */
    static Plan parse(List<String> line) {
        var only = List.<String>of();
        int minutes = MINUTES;
        boolean keep = false;
        for (int at = 0; at < line.size(); at++) {
            switch (line.get(at)) {
                case "--keep" -> keep = true;
                case "--only" -> only = Arrays.asList(value(line, ++at).split(","));
                case "--minutes" -> minutes = number(value(line, ++at));
                default ->
                    throw new IllegalArgumentException(
                            "./balie prove fuzz takes --only TARGET, --minutes N and --keep, not " + line.get(at)
                                    + ".");
            }
        }
        var plan = new Plan(only, minutes, keep);
        if (plan.fuzzers().isEmpty())
            throw new IllegalArgumentException("Nothing is called so; there are: "
                    + String.join(
                            ", ", Stream.of(Fuzzer.values()).map(Fuzzer::word).toList()) + ".");
        return plan;
    }

    private static String value(List<String> line, int at) {
        return at < line.size() ? line.get(at) : "";
    }

    private static int number(String value) {
        if (!value.matches("[1-9]\\d{0,3}")) throw new IllegalArgumentException("--minutes needs a number from 1.");
        return Integer.parseInt(value);
    }

    List<Fuzzer> fuzzers() {
        return Stream.of(Fuzzer.values())
                .filter(fuzzer -> only.isEmpty() || only.stream().anyMatch(fuzzer.word()::startsWith))
                .toList();
    }
}
