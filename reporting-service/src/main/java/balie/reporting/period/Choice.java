package balie.reporting.period;

import java.util.Locale;
import java.util.Optional;

/** The periods that a page offers. */
public enum Choice {
    /** Since midnight. */
    TODAY(1),
    /** Today and the six days before. */
    WEEK(7),
    /** Today and the 29 days before. */
    MONTH(30),
    /** Everything that was ever found. */
    ALL(0),
    /** Two dates that somebody chose. */
    DATES(0);

    private final int days;

    Choice(int days) {
        this.days = days;
    }

    /** Days that end with today; 0 where that says nothing. */
    int days() {
        return days;
    }

    /** As written in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that code, whatever its case; empty for any other text. */
    public static Optional<Choice> of(String code) {
        for (var choice : values()) if (choice.code().equalsIgnoreCase(code)) return Optional.of(choice);
        return Optional.empty();
    }
}
