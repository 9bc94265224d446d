package balie.triage.tool;

import balie.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verdict as lines to be read: the tags, then the reasons, then the way through the decision scheme. */
public final class Told {
    private Told() {}

    public static List<String> lines(Verdict verdict) {
        var lines = new ArrayList<String>();
        lines.add(tag(
                "language", verdict.language().code() + " " + verdict.language().confidence()));
        lines.add(tag(
                "sentiment",
                verdict.sentiment().polarity() + " " + verdict.sentiment().confidence()));
        verdict.motives().forEach(one -> lines.add(tag("motive", one.motive() + " " + one.weight())));
        lines.add(tag(
                "flags",
                String.join(", ", verdict.flags().stream().map(Enum::name).toList())));
        lines.add(tag("categories", String.join(", ", verdict.categories())));
        lines.add(tag("urgency", verdict.urgency().name()));
        lines.add(tag(
                "advice",
                (verdict.advice().react() ? "react: " : "no reaction: ")
                        + verdict.advice().way()));
        if (verdict.advice().page() != null)
            lines.add(tag("page to link", verdict.advice().page()));
        lines.add("");
        for (var reason : verdict.reasons()) lines.add(why(reason.tag(), reason.rule(), reason.evidence()));
        lines.add("");
        for (var step : verdict.advice().path())
            lines.add(why(step.question() + (step.answer() ? "? yes" : "? no"), step.rule(), step.evidence()));
        return lines;
    }

    private static String tag(String name, String value) {
        return String.format(Locale.ROOT, "%-12s %s", name, value.toLowerCase(Locale.ROOT));
    }

    private static String why(String what, String rule, List<String> evidence) {
        return String.format(Locale.ROOT, "%-28s %s %s", what, rule, evidence).stripTrailing();
    }
}
