package balie.reporting.search;

import balie.reporting.figures.Post;
import balie.reporting.remark.Excerpt;
import java.util.Locale;
import java.util.regex.Pattern;

/** A post as a mail or a feed tells it: its beginning, and where it stands where that is a web page. */
public record PostLine(Post post, Excerpt excerpt) {
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final int IN_A_TITLE = 80;

    public static PostLine of(Post post, int atMost) {
        return new PostLine(post, Excerpt.of(post.text(), atMost));
    }

    /** Its title, or the beginning of its text in one line. */
    public String title() {
        if (post.title() != null && !post.title().isBlank()) return post.title();
        var start = Excerpt.of(post.text().strip().replaceAll("\\s+", " "), IN_A_TITLE);
        return start.text() + (start.cut() ? "…" : "");
    }

    /** Null when it has none. */
    public String href() {
        return post.permalink() != null && WEB.matcher(post.permalink()).lookingAt() ? post.permalink() : null;
    }

    /** As a class of its tag. */
    public String tone() {
        return post.sentiment().name().toLowerCase(Locale.ROOT);
    }
}
