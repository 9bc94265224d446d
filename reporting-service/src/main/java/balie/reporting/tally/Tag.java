package balie.reporting.tally;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tags that figures count and people correct. */
public enum Tag {
    SENTIMENT,
    MOTIVES,
    CATEGORIES,
    FLAGS;

    /** As events call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tag of that code; empty for one that figures do not count. */
    public static Optional<Tag> of(String code) {
        return Stream.of(values()).filter(tag -> tag.code().equals(code)).findFirst();
    }

    /** Whether these can be its value. */
    public boolean takes(List<String> values) {
        return switch (this) {
            case SENTIMENT -> values.size() == 1 && areAmong(values, Polarity.values());
            case MOTIVES -> areAmong(values, Motive.values());
            case CATEGORIES -> true;
            case FLAGS -> areAmong(values, Flag.values());
        };
    }

    private static boolean areAmong(List<String> values, Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList().containsAll(values);
    }
}
