package balie.theme.format;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shortens people's names for small places. */
@TemplateExtension
public class Names {
    private static final Pattern PARTS = Pattern.compile("[\\s_.-]+");

    private Names() {}

    /** Two letters: of the first two words, or of the only one. {@code Sanne} is Sa, {@code Ruud de Wit} is RD. */
    public static String initials(String name) {
        var words = PARTS.split(name.strip(), -1);
        if (words.length > 1) return (first(words[0], 1) + first(words[1], 1)).toUpperCase(Locale.ROOT);
        var two = first(words[0], 2);
        return first(two, 1).toUpperCase(Locale.ROOT)
                + two.substring(first(two, 1).length());
    }

    private static String first(String word, int letters) {
        var length = word.codePointCount(0, word.length());
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, length)));
    }
}
