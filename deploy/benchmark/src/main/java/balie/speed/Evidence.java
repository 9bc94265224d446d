package balie.speed;

import java.util.ArrayList;
import java.util.List;

/** Puts down what was measured, for people to read. */
final class Evidence {
    private final boolean judged;

    /** @param judged whether bars are told to hold or not: a short run proves neither */
    Evidence(boolean judged) {
        this.judged = judged;
    }

    /** One row, as the terminal shows it. */
    List<String> lines(Measured measured) {
        var lines = new ArrayList<String>();
        measured.trouble().ifPresent(why -> lines.add("  COULD NOT BE MEASURED: " + why));
        for (var figure : measured.figures())
            lines.add("  %-52s %14s  %-9s %s (%s)"
                    .formatted(figure.name(), figure.shown(), figure.bar(), verdict(figure), figure.from()));
        return lines;
    }

    /** Everything as a table of Markdown. */
    List<String> page(String machine, List<Measured> all) {
        var lines = new ArrayList<>(
                List.of(machine, "", "| row | figure | seen | bar | | from |", "|---|---|---|---|---|---|"));
        for (var measured : all) {
            for (var figure : measured.figures()) lines.add(row(measured, figure));
            measured.trouble()
                    .ifPresent(why -> lines.add("| %s | | | | could not be measured | %s |"
                            .formatted(measured.row().name(), why)));
        }
        return lines;
    }

    private String row(Measured measured, Figure figure) {
        return "| %s | %s | %s | %s | %s | %s; %s |"
                .formatted(
                        measured.row().name(),
                        figure.name(),
                        figure.shown(),
                        figure.bar(),
                        verdict(figure),
                        figure.from(),
                        measured.load());
    }

    private String verdict(Figure figure) {
        if (!judged || figure.bar() instanceof Bar.None) return "";
        return figure.holds() ? "holds" : "DOES NOT HOLD";
    }
}
