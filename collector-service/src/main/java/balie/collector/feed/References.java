package balie.collector.feed;

import balie.collector.text.Characters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Makes every {@code &} of a text something that XML knows. HTML's names become characters, halves of a pair become their one character,
 * and what names nothing, such as an entity that a DOCTYPE would have declared, is taken as it stands.
 */
final class References {
    private static final Set<String> XML_NAMES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,9})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][A-Za-z0-9]{1,31}));");
    private static final Pattern SECOND_HALF = Pattern.compile("&#(?:([0-9]{5})|[xX]([0-9a-fA-F]{4}));");

    private References() {}

    /** Appends the reference that begins at the given {@code &}, and answers where the text goes on. */
    static int append(StringBuilder to, String text, int at) {
        var reference = REFERENCE.matcher(text).region(at, text.length());
        if (!reference.lookingAt()) {
            to.append("&amp;");
            return at + 1;
        }
        if (reference.group(3) != null) return named(to, reference);
        int codePoint = number(reference);
        return Character.isHighSurrogate((char) codePoint) && codePoint <= 0xFFFF
                ? pair(to, text, (char) codePoint, reference.end())
                : escaped(to, codePoint, reference.end());
    }

    private static int named(StringBuilder to, Matcher reference) {
        if (XML_NAMES.contains(reference.group(3))) {
            to.append(reference.group());
            return reference.end();
        }
        var characters = Parser.unescapeEntities(reference.group(), true);
        if (characters.equals(reference.group())) {
            to.append("&amp;");
            return reference.start() + 1;
        }
        characters.codePoints().forEach(codePoint -> escaped(to, codePoint, 0));
        return reference.end();
    }

    private static int pair(StringBuilder to, String text, char high, int end) {
        var second = SECOND_HALF.matcher(text).region(end, text.length());
        if (second.lookingAt() && Character.isLowSurrogate((char) number(second)))
            return escaped(to, Character.toCodePoint(high, (char) number(second)), second.end());
        return escaped(to, high, end);
    }

    private static int escaped(StringBuilder to, int codePoint, int end) {
        if (Characters.isAllowed(codePoint)) to.append("&#").append(codePoint).append(';');
        else Characters.append(to, codePoint);
        return end;
    }

    private static int number(Matcher reference) {
        return reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseUnsignedInt(reference.group(2), 16);
    }
}
