package balie.collector.recipe;

import java.time.Instant;

/**
 * One item of a page, part by part.
 *
 * @param html the markup of the text; null when it came as plain text
 * @param publishedAt null when the time is missing
 */
public record Item(
        Part id, Part author, Part time, Part title, Part text, Part permalink, String html, Instant publishedAt) {

    /** Whether it says anything. */
    public boolean isPost() {
        return text.isFound() || title.isFound();
    }

    /** Whether it has something of its own by which it is known again. */
    public boolean isKnownAgain() {
        return id.isFound() || permalink.isFound();
    }
}
