package balie.reporting.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A feed as JSON Feed 1.1. A post's words stand in {@code content_text}, which no reader takes for markup. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String self,
        List<Item> items) {
    /** A post. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published,
            String language,
            List<String> tags) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.home().toString(),
                feed.self().toString(),
                feed.lines().stream().map(line -> item(feed, line)).toList());
    }

    private static Item item(Feed feed, PostLine line) {
        var post = line.post();
        return new Item(
                Feed.id(post),
                feed.link(line),
                post.title(),
                post.text(),
                post.publishedAt().toString(),
                "und".equals(post.language()) ? null : post.language(),
                List.of(line.tone()));
    }
}
