package balie.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts down what was seen, for people to read. */
final class Page {
    private static final int SHOWN = 40;

    private Page() {}

    /** One check, as the terminal shows it. */
    static String line(Judged judged) {
        return String.format(
                Locale.ROOT,
                "  %-12s %6d attacks, %4d of %4d harmless passed, %5.1f s  %s",
                judged.check(),
                judged.attacks(),
                judged.passed(),
                judged.harmless(),
                seconds(judged),
                verdict(judged));
    }

    /** What all of it comes to, for the terminal. */
    static List<String> summary(List<Judged> all) {
        var lines = new ArrayList<String>();
        for (var judged : all) {
            judged.figures().forEach(figure -> lines.add("  " + judged.check() + ": " + figure));
            judged.findings().stream()
                    .limit(SHOWN)
                    .forEach(finding -> lines.add("  FOUND by " + judged.check() + ": " + finding));
        }
        lines.add(total(all));
        return lines;
    }

    /** The same as a page of Markdown. */
    static List<String> page(List<Judged> all) {
        var lines = new ArrayList<>(List.of(
                "# Safe among strangers",
                "",
                "| check | attacks | harmless rows | passed | findings | seconds |",
                "|---|---|---|---|---|---|"));
        all.forEach(judged -> lines.add(row(judged)));
        for (var judged : all) {
            if (judged.figures().isEmpty() && judged.held()) continue;
            lines.addAll(List.of("", "## " + judged.check(), ""));
            judged.figures().forEach(figure -> lines.add("- " + figure));
            judged.findings().stream().limit(SHOWN).forEach(finding -> lines.add("- Found: " + finding));
        }
        lines.addAll(List.of("", "**" + total(all) + "**"));
        return lines;
    }

    private static String row(Judged judged) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f |",
                judged.check(),
                judged.attacks(),
                judged.harmless(),
                judged.passed(),
                judged.findings().size(),
                seconds(judged));
    }

    private static double seconds(Judged judged) {
        return judged.took().toMillis() / 1000.0;
    }

    private static String verdict(Judged judged) {
        return judged.held() ? "held" : judged.findings().size() + " FOUND";
    }

    private static String total(List<Judged> all) {
        long findings =
                all.stream().mapToLong(judged -> judged.findings().size()).sum();
        return findings == 0 ? "Everything held." : "It did NOT hold: " + findings + " findings.";
    }
}
