package balie.collector.mention;

import balie.collector.post.Post;
import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is published about a mention.
 *
 * @param language as the source declares it; null when it declares none
 * @param now the moment of the check
 */
public record Revisions(Place place, ChannelType channel, String language, Instant now) {
    private static final Duration OLD = Duration.ofHours(24);

    /** The first revision. A date in the future is a wrong one: nobody finds a post before it was written. */
    public MentionCollected first(String clientId, Finding finding, boolean firstCheck, List<String> monitors) {
        var post = finding.listed().post();
        var published = post.publishedAt() == null || post.publishedAt().isAfter(now) ? now : post.publishedAt();
        return new MentionCollected(
                finding.mentionId(),
                1,
                Change.FOUND,
                clientId,
                finding.conversationId(),
                published,
                post.editedAt(),
                now,
                now,
                firstCheck || published.isBefore(now.minus(OLD)),
                channel,
                List.of(place),
                post.author(),
                post.title(),
                post.text(),
                post.html(),
                finding.hasAddress() ? post.link() : null,
                languageOf(post),
                monitors);
    }

    /** The revision after the last one that was published. */
    public MentionCollected next(MentionCollected last, Finding finding) {
        return switch (finding.change().orElseThrow()) {
            case EDITED -> edited(last, finding.listed().post());
            case WITHDRAWN ->
                words(last, Change.WITHDRAWN, last.places(), last.author(), null, "", null, last.editedAt());
            case ALSO_FOUND, FOUND ->
                words(
                        last,
                        Change.ALSO_FOUND,
                        withPlace(last),
                        last.author(),
                        last.title(),
                        last.text(),
                        last.html(),
                        last.editedAt());
        };
    }

    private MentionCollected edited(MentionCollected last, Post post) {
        var author = post.author().equals(Author.UNKNOWN) ? last.author() : post.author();
        return words(
                last, Change.EDITED, withPlace(last), author, post.title(), post.text(), post.html(), post.editedAt());
    }

    private List<Place> withPlace(MentionCollected last) {
        var places = new ArrayList<>(last.places());
        if (places.stream().noneMatch(known -> known.sourceId().equals(place.sourceId()))) places.add(place);
        return places;
    }

    private MentionCollected words(
            MentionCollected last,
            Change change,
            List<Place> places,
            Author author,
            String title,
            String text,
            String html,
            Instant editedAt) {
        return new MentionCollected(
                last.mentionId(),
                last.revision() + 1,
                change,
                last.clientId(),
                last.conversationId(),
                last.publishedAt(),
                editedAt,
                last.firstCollectedAt(),
                now,
                last.backfill(),
                last.channel(),
                places,
                author,
                title,
                text,
                html,
                last.permalink(),
                last.declaredLanguage(),
                last.monitors());
    }

    /** As the post declares it, else as its source does; null when neither does. */
    public String languageOf(Post post) {
        return post.language() == null ? language : post.language();
    }
}
