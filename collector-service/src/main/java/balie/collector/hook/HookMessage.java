package balie.collector.hook;

import balie.collector.post.Post;
import balie.collector.post.Withdrawal;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import balie.platform.session.FieldError;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one message says: that a post was written, changed or removed.
 *
 * @param type {@code post.created}, {@code post.updated} or {@code post.deleted}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HookMessage(String type, Instant timestamp, SentPost data) {
    private static final String DELETED = "post.deleted";
    private static final Set<String> TYPES = Set.of("post.created", "post.updated", DELETED);
    private static final String AS_WRITTEN =
            "as 2026-03-01T09:30:00Z (RFC 3339) or in seconds since 1970, at most a day ahead; or be left out";
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_LINE = 2_000;
    /** A sender's clock may be off, or his zone forgotten; what lies further ahead was written in milliseconds. */
    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    /** No post on the web is older than the web; a number that is no moment at all is read as 1970. */
    private static final Instant FIRST_PAGE = Instant.parse("1990-01-01T00:00:00Z");

    /** A post as senders write it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SentPost(
            String id,
            String url,
            String title,
            String text,
            SentAuthor author,
            Instant publishedAt,
            Instant editedAt,
            String language,
            String inReplyTo,
            String thread) {}

    /** Who wrote it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SentAuthor(String name, String handle, String url, Long followers) {}

    /** What is wrong with it; empty when it can be taken. */
    List<FieldError> mistakes(Instant now) {
        var mistakes = new ArrayList<FieldError>();
        if (type == null || !TYPES.contains(type))
            mistakes.add(new FieldError("type", "must be post.created, post.updated or post.deleted"));
        if (data == null) mistakes.add(new FieldError("data", "is needed: the post"));
        if (data == null) return mistakes;
        if (data.id == null || data.id.isBlank() || data.id.length() > 500)
            mistakes.add(new FieldError("data.id", "is needed: what you call the post, at most 500 characters"));
        if (!isGone() && (data.text == null || data.text.isBlank()))
            mistakes.add(new FieldError("data.text", "is needed: what the post says, as plain text"));
        if (tooLong(data.text, LONGEST_TEXT) || tooLong(data.title, LONGEST_LINE))
            mistakes.add(new FieldError("data.text", "may have 100,000 characters, and the title 2,000"));
        if (data.url != null && !isWeb(data.url))
            mistakes.add(new FieldError("data.url", "must be a full web address, or be left out"));
        if (data.thread != null && !isWeb(data.thread))
            mistakes.add(new FieldError("data.thread", "must be a full web address, or be left out"));
        if (isNoMoment(data.publishedAt, now))
            mistakes.add(new FieldError("data.publishedAt", "must be when it was written, " + AS_WRITTEN));
        if (isNoMoment(data.editedAt, now))
            mistakes.add(new FieldError("data.editedAt", "must be when it was last changed, " + AS_WRITTEN));
        return mistakes;
    }

    boolean isGone() {
        return DELETED.equals(type);
    }

    String postId() {
        return data.id.strip();
    }

    Withdrawal withdrawal() {
        return new Withdrawal(postId(), null);
    }

    Post post() {
        var wording = Wording.of(data.title, data.text, null);
        return new Post(
                postId(),
                data.url,
                wording.title(),
                wording.text(),
                null,
                author(),
                data.publishedAt,
                data.editedAt,
                data.inReplyTo == null && data.thread == null ? null : new Post.Thread(data.inReplyTo, data.thread),
                data.language);
    }

    private Author author() {
        if (data.author == null) return Author.UNKNOWN;
        return new Author(data.author.name, data.author.handle, data.author.url, data.author.followers);
    }

    private static boolean tooLong(String text, int most) {
        return text != null && text.length() > most;
    }

    private static boolean isNoMoment(Instant moment, Instant now) {
        return moment != null && (moment.isBefore(FIRST_PAGE) || moment.isAfter(now.plus(MOST_AHEAD)));
    }

    private static boolean isWeb(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_LINE
                    && uri.getHost() != null
                    && String.valueOf(uri.getScheme()).matches("(?i)https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
