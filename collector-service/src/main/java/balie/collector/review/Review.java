package balie.collector.review;

import balie.collector.post.Post;
import balie.collector.text.HtmlText;
import balie.collector.text.Links;
import balie.collector.text.Moments;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A review in the words of schema.org; every part may be null.
 *
 * @param anchor the id of its element on the page
 * @param rating as a number
 * @param best what the rating could be at most; five where the page does not tell
 * @param worst what it could be at least; one where the page does not tell
 */
record Review(
        String id,
        String anchor,
        String url,
        String name,
        String body,
        String authorName,
        String authorUrl,
        String published,
        String modified,
        String rating,
        String best,
        String worst,
        String language) {
    private static final int STARS = 5;
    private static final Pattern TAG = Pattern.compile("(?i)<(br|p|div|b|i|strong|em|ul|li|a|span)\\b[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}([.,]\\d{1,6})?");

    /** Whether it says anything. */
    boolean isPost() {
        return filled(body) != null || filled(name) != null || stars() != null;
    }

    /** Whether it has something of its own by which it is known again. */
    boolean isKnownAgain() {
        return filled(id) != null || filled(url) != null || filled(anchor) != null;
    }

    /** As a post. Its stars stand before its title, as people see them. */
    Post post(Links links, Moments moments, Instant now) {
        var wording = Wording.of(title(), plain(body), null);
        var writtenAt = moment(published, moments, now);
        var changedAt = moment(modified, moments, now);
        return new Post(
                ownId(),
                links.absolute(filled(url)),
                wording.title(),
                wording.text(),
                null,
                author(links),
                writtenAt == null ? changedAt : writtenAt,
                writtenAt != null && changedAt != null && changedAt.isAfter(writtenAt) ? changedAt : null,
                null,
                filled(language));
    }

    private String ownId() {
        if (filled(id) != null) return id.strip();
        if (filled(url) != null) return null;
        return filled(anchor) == null ? null : anchor.strip();
    }

    private Author author(Links links) {
        if (filled(authorName) == null) return Author.UNKNOWN;
        return new Author(HtmlText.line(authorName), null, links.absolute(authorUrl), null);
    }

    private String title() {
        var title = filled(name) == null ? "" : HtmlText.line(plain(name));
        var stars = stars();
        return stars == null ? title : (stars + " " + title).strip();
    }

    /** The rating as five stars; null when there is none. */
    private String stars() {
        var value = number(rating);
        if (value == null) return null;
        double most = number(best) == null ? STARS : number(best);
        double least = number(worst) == null ? Math.min(1, most) : number(worst);
        if (most <= least || value < least || value > most) return null;
        // The worst is one star, as people give it, unless the scale has a nought.
        double lowest = least <= 0 ? 0 : 1;
        long full = Math.round(lowest + (value - least) / (most - least) * (STARS - lowest));
        return "★".repeat((int) full) + "☆".repeat((int) (STARS - full));
    }

    private static Double number(String text) {
        if (text == null || !NUMBER.matcher(text.strip()).matches()) return null;
        return Double.valueOf(text.strip().replace(',', '.'));
    }

    /** It should be plain text; where somebody put markup into it, that is taken out. */
    private static String plain(String text) {
        if (text == null) return "";
        return TAG.matcher(text).find()
                ? HtmlText.of(text)
                : HtmlText.unescaped(text).strip();
    }

    private static Instant moment(String written, Moments moments, Instant now) {
        return filled(written) == null ? null : moments.read(written, now).orElse(null);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
