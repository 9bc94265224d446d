package balie.faults.check;

import java.util.Arrays;
import java.util.List;

/**
 * Something that is not as it should be. Holds ids, never anybody's words.
 *
 * @param rule which rule found it
 * @param about what is wrong, in a few words
 */
public record Finding(String rule, Kind kind, String about, List<String> ids) {
    /** In what way it is wrong. */
    public enum Kind {
        LOST,
        DOUBLED,
        EARLY,
        LATE,
        WRONG
    }

    static Finding of(Rule rule, Kind kind, String about, Object... ids) {
        var names = Arrays.stream(ids).map(String::valueOf).toList();
        return new Finding(rule.getClass().getSimpleName(), kind, about, names);
    }

    @Override
    public String toString() {
        return "%s: %s: %s %s".formatted(rule, kind.name().toLowerCase(java.util.Locale.ROOT), about, ids);
    }
}
