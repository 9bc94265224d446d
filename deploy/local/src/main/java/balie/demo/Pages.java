package balie.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the pages that people open: all sites, one site, one author, one post with what it answers. */
final class Pages {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#222;background:#fff}article{border-top:1px solid #ccc;padding:.5rem 0}small{color:#595959}"
                    + "a{color:#0b57a4}th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-top:1px solid #ccc}article.this{border-left:4px solid #0b57a4;padding-left:.75rem}";

    private Pages() {}

    static String start() {
        var body = new StringBuilder(
                "<h1>Een klein web</h1><p>Alles hier is verzonnen: sites, merken, mensen en berichten.<br>"
                        + "<span lang=\"en\">Everything here is made up.</span></p><ul>");
        for (var site : Site.values())
            body.append("<li><a href=\"/%s/\">%s</a>%s</li>"
                    .formatted(
                            site.folder(),
                            Html.escape(site.title()),
                            site.isBoard() ? "" : " · <a href=\"/" + site.folder() + "/feed\">feed</a>"));
        return page("Een klein web", body.append("</ul>").toString());
    }

    static String list(String title, List<Post> posts, Instant now) {
        var body = new StringBuilder("<p><a href=\"/\">Alle sites</a></p><h1>" + Html.escape(title) + "</h1>");
        for (var post : posts) if (!post.isWithdrawn(now)) body.append(article(post, now, ""));
        return page(title, body.toString());
    }

    /** @param conversation the post last, before it what it answers */
    static String post(List<Post> conversation, Instant now) {
        var post = conversation.get(conversation.size() - 1);
        var site = post.site();
        var body =
                new StringBuilder("<p><a href=\"/%s/\">%s</a></p>".formatted(site.folder(), Html.escape(site.title())));
        for (var each : conversation)
            body.append(
                    each.isWithdrawn(now)
                            ? "<article><p>Verwijderd.</p></article>"
                            : article(each, now, each == post ? "this" : ""));
        return page(post.title().isEmpty() ? post.author().name() : post.title(), body.toString());
    }

    static String notice(String what) {
        return page(what, "<h1>" + Html.escape(what) + "</h1><p><a href=\"/\">Alle sites</a></p>");
    }

    private static String article(Post post, Instant now, String kind) {
        return "<article class=\"%s\" lang=\"%s\">%s%s<small><a href=\"/%s/@%s\">%s</a> · <a href=\"%s\">%s</a></small></article>"
                .formatted(
                        kind,
                        post.language(),
                        post.title().isEmpty() ? "" : "<h2>" + Html.escape(post.title()) + "</h2>",
                        Html.paragraphs(post.text(now)),
                        post.site().folder(),
                        post.author().handle(),
                        Html.escape(post.author().name()),
                        post.path(),
                        WHEN.format(post.publishedAt()));
    }

    static String page(String title, String body) {
        return "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%s</title><style>%s</style><main>%s</main></html>"
                .formatted(Html.escape(title), STYLE, body);
    }
}
