package balie.safety;

/**
 * One post of a client's feed.
 *
 * @param markup whether the feed says that the text is HTML
 */
public record Entry(String id, String title, String author, String url, String text, boolean markup) {
    /** A post of plain text with an address of its own. */
    public Entry(String id, String title, String author, String text) {
        this(id, title, author, "http://posts.example/" + id, text, false);
    }
}
