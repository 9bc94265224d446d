package balie.fuzz;

import java.util.Locale;

/** What PostgreSQL can keep, and what a page may show as a link. */
final class Storable {
    private Storable() {}

    /** No U+0000 and no half of a surrogate pair; null is nothing to keep. */
    static void check(String text) {
        if (text == null) return;
        Broken.unless(text.indexOf(0) < 0, "no U+0000 is kept");
        Broken.unless(text.codePoints().noneMatch(Storable::isHalf), "no half of a surrogate pair is kept");
    }

    /** The same, and an address of the web. */
    static void web(String link) {
        check(link);
        if (link != null)
            Broken.unless(link.toLowerCase(Locale.ROOT).matches("https?://\\S+"), "a link is an address of the web");
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
