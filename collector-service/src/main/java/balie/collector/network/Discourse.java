package balie.collector.network;

import balie.collector.post.Post;
import balie.collector.text.HtmlText;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The latest posts of a Discourse forum ({@code /posts.json}, paged by {@code before}). What its author deleted is still listed for a while,
 * and says so.
 *
 * @param base the forum's address, without slash at the end
 */
public record Discourse(String base) implements Timeline {
    private static final int REGULAR = 1;

    /** The forum at that address. */
    public static Discourse at(String url) {
        return new Discourse(url.strip().replaceFirst("[?#].*$", "").replaceFirst("/(posts\\.json|latest)?/*$", ""));
    }

    @Override
    public String newest() {
        return base + "/posts.json";
    }

    @Override
    public Optional<Page> read(byte[] answer) {
        return Json.tree(answer)
                .map(tree -> tree.path("latest_posts"))
                .filter(JsonNode::isArray)
                .map(this::page);
    }

    private Page page(JsonNode posts) {
        var entries = new ArrayList<Entry>();
        String lowest = null;
        int leftOut = 0;
        for (var post : posts) {
            var id = Json.text(post, "id");
            var order = Json.order(id);
            if (order == null) leftOut++;
            else {
                lowest = id;
                if (post.path("post_type").asInt(REGULAR) == REGULAR) entries.add(entry(order, id, post));
            }
        }
        return new Page(entries, lowest == null ? null : newest() + "?before=" + lowest, leftOut);
    }

    private Entry entry(String order, String id, JsonNode post) {
        boolean gone = post.path("user_deleted").asBoolean() || Json.text(post, "deleted_at") != null;
        return gone ? Entry.gone(order, id) : Entry.of(order, post(id, post));
    }

    private Post post(String id, JsonNode post) {
        var html = Json.text(post, "cooked");
        boolean opens = post.path("post_number").asInt() == 1;
        var wording =
                Wording.of(opens ? Json.text(post, "topic_title") : null, html == null ? "" : HtmlText.of(html), html);
        var published = Json.moment(post, "created_at");
        var updated = post.path("version").asInt(1) > 1 ? Json.moment(post, "updated_at") : null;
        var topic = base + "/t/";
        var topicId = Json.text(post, "topic_id");
        var slug = Json.text(post, "topic_slug");
        return new Post(
                id,
                topicId == null
                        ? null
                        : topic + (slug == null ? "-" : slug) + "/" + topicId + "/" + Json.text(post, "post_number"),
                wording.title(),
                wording.text(),
                wording.html(),
                author(post),
                published,
                updated,
                topicId == null ? null : new Post.Thread(null, topic + topicId),
                null);
    }

    private Author author(JsonNode post) {
        var handle = Json.text(post, "username");
        if (handle == null) return Author.UNKNOWN;
        var name = Json.text(post, "name");
        return new Author(name == null ? handle : name, handle, base + "/u/" + handle, null);
    }
}
