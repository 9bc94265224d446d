package balie.collector.text;

/** Decides which characters a text may hold: those of XML, in whole pairs. NUL and its like are dropped, half pairs become U+FFFD. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    public static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint < 0xD800
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    }

    public static boolean isHalfPair(int codePoint) {
        return codePoint >= 0xD800 && codePoint < 0xE000;
    }

    /** The text with only allowed characters. */
    public static String clean(String text) {
        if (text == null || text.codePoints().allMatch(Characters::isAllowed)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(clean, codePoint));
        return clean.toString();
    }

    /** The text, or as much of its beginning as has that many characters; never half a pair. */
    public static String beginning(String text, int most) {
        if (text == null || text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    public static void append(StringBuilder to, int codePoint) {
        if (isAllowed(codePoint)) to.appendCodePoint(codePoint);
        else if (isHalfPair(codePoint)) to.append(REPLACEMENT);
    }
}
