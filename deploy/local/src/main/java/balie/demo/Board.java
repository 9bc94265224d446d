package balie.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes the pages of a board that has no feed, as old forums look: a table, times as people say them, and a link to what is older.
 *
 * @param now what today is reckoned from
 */
record Board(Site site, Instant now) {
    /** The name of the second page. */
    static final String OLDER = "ouder";

    private static final int POSTS = 12;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    String newest(List<Post> posts) {
        var more = posts.size() > POSTS
                ? "<p class=\"pager\"><a href=\"/%s/%s\">Ouder ›</a></p>".formatted(site.folder(), OLDER)
                : "";
        return page(posts.subList(0, Math.min(POSTS, posts.size())), more);
    }

    String older(List<Post> posts) {
        var back = "<p><a href=\"/%s/\">‹ Nieuwer</a></p>".formatted(site.folder());
        return page(posts.subList(Math.min(POSTS, posts.size()), posts.size()), back);
    }

    private String page(List<Post> posts, String more) {
        var rows = new StringBuilder("<p><a href=\"/\">Alle sites</a></p><h1>" + Html.escape(site.title())
                + "</h1><table class=\"board\"><tr><th>Wie</th><th>Wat</th></tr>");
        for (var post : posts) if (!post.isWithdrawn(now)) rows.append(row(post));
        return Pages.page(site.title(), rows.append("</table>").append(more).toString());
    }

    private String row(Post post) {
        return "<tr class=\"post\" id=\"bericht-%s\"><td class=\"who\"><a href=\"/%s/@%s\">%s</a></td><td><h2>%s</h2><div class=\"words\">%s</div><small><a class=\"when\" href=\"%s\">%s</a></small></td></tr>"
                .formatted(
                        post.id(),
                        site.folder(),
                        post.author().handle(),
                        Html.escape(post.author().name()),
                        Html.escape(post.title()),
                        Html.paragraphs(post.text(now)),
                        post.path(),
                        spoken(post.publishedAt()));
    }

    private String spoken(Instant moment) {
        var at = moment.atZone(ZONE);
        var today = now.atZone(ZONE).toLocalDate();
        if (at.toLocalDate().equals(today)) return "vandaag om " + TIME.format(at);
        if (at.toLocalDate().equals(today.minusDays(1))) return "gisteren om " + TIME.format(at);
        return DATE.format(at) + " om " + TIME.format(at);
    }
}
