package balie.collector.network;

import balie.collector.post.Post;
import balie.collector.text.HtmlText;
import balie.collector.text.Wording;
import balie.events.MentionCollected.Author;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A public timeline of Mastodon and of what speaks its API: of a hashtag, or of an account ({@code max_id} for older ones). Boosts are
 * somebody else's words and left out.
 *
 * @param query the address of the timeline, up to where parameters may be added
 */
public record Mastodon(String query) implements Timeline {
    private static final Pattern TAG = Pattern.compile("(https?://[^/?#]+)/tags/([^/?#]+)/?");
    private static final Pattern ACCOUNT = Pattern.compile("(https?://[^/?#]+)/@([^/?#]+)/?");
    private static final Pattern OWN_WORDS =
            Pattern.compile("(https?://[^/?#]+/api/v1/(?:timelines/tag/[^?#]+|accounts/\\d+/statuses))(?:\\?.*)?");

    /** The timeline at an address of the API or of a hashtag's page; empty when that is none. */
    public static Optional<Mastodon> at(String url) {
        var tag = TAG.matcher(url.strip());
        if (tag.matches())
            return Optional.of(new Mastodon(tag.group(1) + "/api/v1/timelines/tag/" + tag.group(2) + "?limit=40"));
        var api = OWN_WORDS.matcher(url.strip());
        return api.matches() ? Optional.of(new Mastodon(api.group(1) + "?limit=40")) : Optional.empty();
    }

    /** Where to ask for the number of the account whose page that is; empty when it is no account's. */
    public static Optional<String> lookup(String url) {
        var account = ACCOUNT.matcher(url.strip());
        if (!account.matches()) return Optional.empty();
        var name = URLEncoder.encode(account.group(2), StandardCharsets.UTF_8);
        return Optional.of(account.group(1) + "/api/v1/accounts/lookup?acct=" + name);
    }

    /** The timeline of the account that the lookup told. */
    public static Optional<Mastodon> of(String url, byte[] account) {
        var page = ACCOUNT.matcher(url.strip());
        return Json.tree(account)
                .map(tree -> Json.text(tree, "id"))
                .filter(id -> page.matches() && Json.order(id) != null)
                .map(id -> new Mastodon(
                        page.group(1) + "/api/v1/accounts/" + id + "/statuses?limit=40&exclude_reblogs=true"));
    }

    @Override
    public String newest() {
        return query;
    }

    @Override
    public Optional<Page> read(byte[] answer) {
        return Json.tree(answer).filter(JsonNode::isArray).map(this::page);
    }

    private Page page(JsonNode statuses) {
        var entries = new ArrayList<Entry>();
        String lowest = null;
        int leftOut = 0;
        for (var status : statuses) {
            var id = Json.text(status, "id");
            var order = Json.order(id);
            if (order == null) leftOut++;
            else {
                lowest = id;
                if (!status.path("reblog").isObject()) entries.add(Entry.of(order, post(id, status)));
            }
        }
        return new Page(entries, lowest == null ? null : query + "&max_id=" + lowest, leftOut);
    }

    private static Post post(String id, JsonNode status) {
        var html = Json.text(status, "content");
        var wording = Wording.of(Json.text(status, "spoiler_text"), html == null ? "" : HtmlText.of(html), html);
        var answered = Json.text(status, "in_reply_to_id");
        return new Post(
                id,
                Json.text(status, "url"),
                wording.title(),
                wording.text(),
                wording.html(),
                author(status.path("account")),
                Json.moment(status, "created_at"),
                Json.moment(status, "edited_at"),
                answered == null ? null : new Post.Thread(answered, null),
                Json.text(status, "language"));
    }

    private static Author author(JsonNode account) {
        var handle = Json.text(account, "acct");
        if (handle == null) return Author.UNKNOWN;
        var name = Json.text(account, "display_name");
        var followers = account.path("followers_count");
        return new Author(
                name == null ? handle : name,
                handle,
                Json.text(account, "url"),
                followers.isIntegralNumber() && followers.asLong() >= 0 ? followers.asLong() : null);
    }
}
