package balie.theme.chart;

import java.util.Locale;

/** How an area is filled; the style sheet has the colours of both themes. */
public enum Fill {
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    ACCENT;

    /** The class in the style sheet. */
    String style() {
        return "fill-" + name().toLowerCase(Locale.ROOT);
    }
}
