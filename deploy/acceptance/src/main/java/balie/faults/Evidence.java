package balie.faults;

import balie.faults.Proof.Outcome;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts down what was seen, for people to read. */
final class Evidence {
    private Evidence() {}

    private static final int SHOWN = 40;

    /** How it all went, for the terminal. */
    static List<String> summary(Outcome outcome) {
        var lines = new ArrayList<String>();
        outcome.figures().forEach(figure -> lines.add("  " + figure));
        lines.add("  " + outcome.lateness());
        outcome.trouble().forEach(trouble -> lines.add("  TROUBLE: " + trouble));
        outcome.findings().stream().limit(SHOWN).forEach(finding -> lines.add("  FOUND: " + finding));
        lines.add(verdict(outcome));
        return lines;
    }

    private static String verdict(Outcome outcome) {
        if (outcome.holds()) return "Everything held.";
        long late = outcome.struck().stream().filter(struck -> !struck.held()).count();
        return "It did NOT hold: %d findings, %d faults after which the chain moved too late, %d other troubles."
                .formatted(outcome.findings().size(), late, outcome.trouble().size());
    }

    /** The same as a page of Markdown. */
    static List<String> page(Outcome outcome) {
        var plan = outcome.plan();
        var lines = new ArrayList<String>();
        lines.add("## Seed %d, %s".formatted(plan.seed(), outcome.began().truncatedTo(ChronoUnit.SECONDS)));
        lines.add("");
        lines.add("%d posts a second apart from bursts; random part %d minutes."
                .formatted(plan.rate(), plan.random().toMinutes()));
        lines.add("");
        outcome.figures().forEach(figure -> lines.add("- " + figure));
        lines.add("- " + outcome.lateness());
        lines.add("- Findings of the checker: " + outcome.findings().size());
        outcome.findings().stream().limit(SHOWN).forEach(finding -> lines.add("  - " + finding));
        outcome.trouble().forEach(trouble -> lines.add("- Trouble: " + trouble));
        lines.add("");
        lines.add("| fault | lasted (s) | posts | deeds | moved after (s) | new post after (s) | verdict |");
        lines.add("|---|---|---|---|---|---|---|");
        outcome.struck().forEach(struck -> lines.add(row(struck)));
        lines.add("");
        lines.add("**" + verdict(outcome) + "**");
        return lines;
    }

    /** One fault, as the terminal shows it. */
    static String line(Struck struck) {
        var cells = cells(struck);
        if (struck.leftOut().isPresent()) return "  %-40s %s".formatted(cells.get(0), cells.get(6));
        return "  %-40s %5s s, %5s posts, %4s deeds, moved after %6s, new post after %6s  %s"
                .formatted(cells.toArray());
    }

    /** The same as a row of a table. */
    private static String row(Struck struck) {
        return "| " + String.join(" | ", cells(struck)) + " |";
    }

    private static List<String> cells(Struck struck) {
        if (struck.leftOut().isPresent())
            return List.of(
                    struck.fault(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "LEFT OUT: " + struck.leftOut().get());
        return List.of(
                struck.fault(),
                seconds(struck.lasted()),
                String.valueOf(struck.posts()),
                String.valueOf(struck.deeds()),
                seconds(struck.recovery().progress()),
                seconds(struck.recovery().fresh()),
                struck.held() ? "held" : "TOO LATE");
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(Evidence::seconds).orElse("never");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
