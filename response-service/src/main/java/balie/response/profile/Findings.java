package balie.response.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Gathers what is wrong, so that all of it is told at once. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    List<Finding> found() {
        return List.copyOf(found);
    }

    void add(String field, String message) {
        found.add(new Finding(field, message));
    }

    void unless(boolean right, String field, String message) {
        if (!right) add(field, message);
    }

    /** A text that must be there, within a length, and that a database can store. */
    void text(String field, String text, int longest) {
        if (text == null || text.isBlank()) add(field, "is missing: give a text");
        else optionalText(field, text, longest);
    }

    void optionalText(String field, String text, int longest) {
        if (text == null) return;
        unless(text.length() <= longest, field, "is longer than " + longest + " characters: shorten it");
        unless(text.indexOf('\0') < 0, field, "holds the character U+0000: remove it");
    }

    /** Looks at each entry under its path, such as {@code hours[2]}; an empty entry is told and not looked at. */
    <T> void each(String field, List<T> values, BiConsumer<String, T> look) {
        for (int i = 0; i < values.size(); i++) {
            var path = field + "[" + i + "]";
            if (values.get(i) == null) add(path, "is empty: fill it in or remove the entry");
            else look.accept(path, values.get(i));
        }
    }

    /** No two entries may have the same key, upper and lower case alike. */
    <T> void distinct(String field, List<T> values, Function<T, String> key) {
        var seen = new HashSet<String>();
        each(field, values, (path, value) -> {
            var name = key.apply(value);
            if (name != null && !seen.add(name.toLowerCase(Locale.ROOT)))
                add(path, "stands twice in the list: remove one");
        });
    }

    void atMost(int most, String field, List<?> values) {
        unless(values.size() <= most, field, "has more than " + most + " entries: keep the most important");
    }
}
