package balie.collector.network;

import balie.collector.post.Post;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A search on Bluesky ({@code app.bsky.feed.searchPosts}, paged by its cursor), the latest posts first. Posts there are never edited, and
 * what was deleted is merely missing.
 *
 * @param query the address of the search, up to where a cursor may be added
 */
public record Bluesky(String query) implements Timeline {
    private static final String METHOD = "/xrpc/app.bsky.feed.searchPosts";
    private static final Pattern PAGE =
            Pattern.compile("https?://(?:www\\.)?bsky\\.app/search\\?(?:[^#]*&)?q=([^&#]+).*");
    private static final Pattern API =
            Pattern.compile("(https?://[^/?#]+)" + Pattern.quote(METHOD) + "\\?(?:[^#]*&)?q=([^&#]+).*");

    /** The search at an address of the API, or of the search's page; empty when that is none. */
    public static Optional<Bluesky> at(String url) {
        var api = API.matcher(url.strip());
        if (api.matches()) return Optional.of(of(api.group(1), api.group(2)));
        var page = PAGE.matcher(url.strip());
        return page.matches() ? Optional.of(of("https://api.bsky.app", page.group(1))) : Optional.empty();
    }

    private static Bluesky of(String server, String words) {
        return new Bluesky(server + METHOD + "?q=" + words + "&sort=latest&limit=100");
    }

    @Override
    public String newest() {
        return query;
    }

    @Override
    public Optional<Page> read(byte[] answer) {
        return Json.tree(answer).filter(tree -> tree.path("posts").isArray()).map(this::page);
    }

    private Page page(JsonNode tree) {
        var entries = new ArrayList<Entry>();
        int leftOut = 0;
        for (var view : tree.path("posts")) {
            var uri = Json.text(view, "uri");
            var order = order(view);
            if (uri == null || order == null) leftOut++;
            else entries.add(Entry.of(order, post(uri, view)));
        }
        var cursor = Json.text(tree, "cursor");
        var older = cursor == null ? null : query + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return new Page(entries, older, leftOut);
    }

    /** By when the network saw it: what an author writes as time may be anything. */
    private static String order(JsonNode view) {
        var seen = Json.moment(view, "indexedAt");
        return seen == null ? null : Json.order(Long.toString(Math.max(0, seen.toEpochMilli())));
    }

    private static Post post(String uri, JsonNode view) {
        var entry = view.path("record");
        var text = Json.text(entry, "text");
        var wording = Wording.of(null, text == null ? "" : text, null);
        var root = Json.text(entry.path("reply").path("root"), "uri");
        var language = entry.path("langs").path(0).asText();
        return new Post(
                uri,
                link(uri, view.path("author")),
                wording.title(),
                wording.text(),
                null,
                author(view.path("author")),
                Json.moment(entry, "createdAt"),
                null,
                root == null ? null : new Post.Thread(root, null),
                language.isBlank() ? null : language);
    }

    private static String link(String uri, JsonNode author) {
        var handle = Json.text(author, "handle");
        var key = uri.substring(uri.lastIndexOf('/') + 1);
        return handle == null || !key.matches("[A-Za-z0-9]+")
                ? null
                : "https://bsky.app/profile/" + handle + "/post/" + key;
    }

    private static Author author(JsonNode author) {
        var handle = Json.text(author, "handle");
        if (handle == null) return Author.UNKNOWN;
        var name = Json.text(author, "displayName");
        return new Author(name == null ? handle : name, handle, "https://bsky.app/profile/" + handle, null);
    }
}
