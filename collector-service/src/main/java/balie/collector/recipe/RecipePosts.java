package balie.collector.recipe;

import balie.collector.post.Post;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Makes posts of a page's items.
 *
 * @param discussion the address of the discussion that all items are part of; null when they are not
 */
public record RecipePosts(URI discussion) {
    /** The post; call for an item that is one. */
    public Post post(Item item) {
        var wording = Wording.of(
                item.title().use(), item.text().isFound() ? item.text().value() : "", item.html());
        return new Post(
                ownId(item),
                item.permalink().use(),
                wording.title(),
                wording.text(),
                wording.html(),
                item.author().isFound() ? new Author(item.author().value(), null, null, null) : Author.UNKNOWN,
                item.publishedAt(),
                null,
                discussion == null ? null : new Post.Thread(null, discussion.toString()),
                null);
    }

    /** What has no id is known again by who said what: times such as "an hour ago" change from check to check. */
    private static String ownId(Item item) {
        if (item.id().isFound()) return item.id().value();
        if (item.isKnownAgain()) return null;
        var words = item.author().use() + "\n" + item.title().use() + "\n"
                + item.text().use();
        return "words:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
