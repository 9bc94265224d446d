package balie.events;

import java.util.Objects;

/**
 * A post as the person who judged its tags had it on the page, so that whoever learns from it need not have kept it.
 *
 * @param title as plain text; null when it has none
 * @param text as plain text, unshortened
 * @param language ISO 639-1 as triage had told it, or {@code und}
 */
public record SeenPost(ChannelType channel, String title, String text, String language) {
    public SeenPost {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
