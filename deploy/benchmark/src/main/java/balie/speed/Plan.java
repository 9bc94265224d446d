package balie.speed;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param only names of rows, or beginnings of names; empty for all
 * @param posts how many posts the reports hold at most
 */
record Plan(List<String> only, int pairs, int brevity, int posts) {
    private static final int PAIRS = 5;
    private static final int SHORT = 20;
    private static final int POSTS = 1_000_000;

    /** Reads {@code --only ROW[,ROW]}, {@code --pairs N}, {@code --posts N} and {@code --short}. */
    static Plan parse(List<String> line) {
        var only = List.<String>of();
        int pairs = PAIRS;
        int brevity = 1;
        int posts = POSTS;
        for (int at = 0; at < line.size(); at++) {
            switch (line.get(at)) {
                case "--short" -> brevity = SHORT;
                case "--only" -> only = Arrays.asList(value(line, ++at).split(","));
                case "--pairs" -> pairs = number("--pairs", value(line, ++at), 999);
                case "--posts" -> posts = number("--posts", value(line, ++at), 100_000_000);
                default ->
                    throw new IllegalArgumentException(
                            "./balie prove speed takes --only ROW, --pairs N, --posts N and --short, not "
                                    + line.get(at) + ".");
            }
        }
        return new Plan(only, pairs, brevity, posts);
    }

    private static String value(List<String> line, int at) {
        return at < line.size() ? line.get(at) : "";
    }

    private static int number(String option, String value, int most) {
        if (!value.matches("[1-9]\\d{0,8}") || Integer.parseInt(value) > most)
            throw new IllegalArgumentException(option + " needs a number from 1 to " + most + ".");
        return Integer.parseInt(value);
    }

    /** The rows asked for, in the order of the table. */
    List<Row> of(List<Row> all) {
        var asked = all.stream().filter(this::asks).toList();
        if (asked.isEmpty())
            throw new IllegalArgumentException("No row is called so; there are: "
                    + String.join(", ", all.stream().map(Row::name).toList()) + ".");
        return asked;
    }

    private boolean asks(Row row) {
        return only.isEmpty() || only.stream().anyMatch(row.name()::startsWith);
    }
}
