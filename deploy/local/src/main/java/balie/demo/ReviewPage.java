package balie.demo;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the page of a client's reviews, for people as a list and for programs in the words of schema.org. */
record ReviewPage(String origin, Instant now) {
    private static final Pattern STARS = Pattern.compile("(★+)☆*\\s*(.*)");

    String of(String client, List<Post> posts) {
        var script = "<script type=\"application/ld+json\">" + json(client, posts) + "</script>";
        return Pages.list("Reviews over " + client, posts, now).replace("<style>", script + "<style>");
    }

    private String json(String client, List<Post> posts) {
        var reviews = new StringBuilder();
        for (var post : posts) reviews.append(reviews.isEmpty() ? "" : ",").append(review(post));
        return "{\"@context\":\"https://schema.org\",\"@type\":\"LocalBusiness\",\"name\":%s,\"review\":[%s]}"
                .formatted(quoted(client), reviews);
    }

    private String review(Post post) {
        var stars = STARS.matcher(post.title());
        var rating = stars.matches()
                ? ",\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":%d,\"bestRating\":5}"
                        .formatted(stars.group(1).length())
                : "";
        return "{\"@type\":\"Review\",\"@id\":%s,\"url\":%s,\"name\":%s,\"reviewBody\":%s,\"datePublished\":\"%s\",\"inLanguage\":\"%s\",\"author\":{\"@type\":\"Person\",\"name\":%s}%s}"
                .formatted(
                        quoted(post.globalId()),
                        quoted(origin + post.path()),
                        quoted(stars.matches() ? stars.group(2) : post.title()),
                        quoted(post.text(now)),
                        post.publishedAt(),
                        post.language(),
                        quoted(post.author().name()),
                        rating);
    }

    /** As JSON that can stand in a page. */
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("<", "\\u003c")
                + '"';
    }
}
