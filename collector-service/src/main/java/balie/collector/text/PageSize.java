package balie.collector.text;

/** Decides whether a page can be taken apart at all: its tree takes up to 550 bytes for each tag, more than the page itself. */
public final class PageSize {
    private static final int LARGEST = 4 * 1_048_576;
    private static final int MOST_TAGS = 200_000;

    private PageSize() {}

    public static boolean isTooMuch(byte[] page) {
        if (page.length > LARGEST) return true;
        int tags = 0;
        for (var each : page) if (each == '<') tags++;
        return tags > MOST_TAGS;
    }
}
