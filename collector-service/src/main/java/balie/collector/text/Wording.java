package balie.collector.text;

/**
 * The words of a post: its title kept apart from its text. A title that only repeats the beginning of the text, as microblogs' feeds have
 * it, is none; a post of a title alone is that text.
 *
 * @param title null when there is none
 * @param html null when the words came as plain text
 */
public record Wording(String title, String text, String html) {
    private static final int LONGEST_TEXT = 150_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final String CUT = "\n[…]";

    public static Wording of(String title, String text, String html) {
        var cleanTitle = title == null
                ? ""
                : shortened(Characters.clean(title), LONGEST_TITLE, "…").strip();
        var cleanText = shortened(Characters.clean(text), LONGEST_TEXT, CUT);
        if (cleanText.isBlank()) return new Wording(null, cleanTitle, null);
        boolean keepsTitle = !cleanTitle.isEmpty() && !repeats(cleanTitle, cleanText);
        return new Wording(keepsTitle ? cleanTitle : null, cleanText, markup(html));
    }

    /** Markup too long to travel is left out; the text of it is there. */
    private static String markup(String html) {
        return html == null || html.length() > LONGEST_TEXT ? null : Characters.clean(html);
    }

    private static boolean repeats(String title, String text) {
        var beginning = title.replaceAll("\\s+", " ").replaceAll("\\s*(…|\\.\\.\\.)$", "");
        return text.strip().replaceAll("\\s+", " ").startsWith(beginning);
    }

    private static String shortened(String text, int most, String mark) {
        return text.length() <= most ? text : Characters.beginning(text, most) + mark;
    }
}
