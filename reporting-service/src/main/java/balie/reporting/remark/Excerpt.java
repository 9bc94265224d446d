package balie.reporting.remark;

/**
 * The beginning of a text. What is left out is told, never cut silently.
 *
 * @param cut whether there is more
 */
public record Excerpt(String text, boolean cut) {
    /** At most that many characters, ending at a word where there is one near. */
    public static Excerpt of(String text, int atMost) {
        if (text.codePointCount(0, text.length()) <= atMost) return new Excerpt(text, false);
        var end = text.offsetByCodePoints(0, atMost);
        var space = text.lastIndexOf(' ', end);
        return new Excerpt(text.substring(0, space > end / 2 ? space : end).strip(), true);
    }
}
