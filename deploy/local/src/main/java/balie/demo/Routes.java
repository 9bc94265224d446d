package balie.demo;

import java.time.Instant;
import java.util.List;

/**
 * Decides what stands at a path: {@code /}, {@code /SITE/}, {@code /SITE/feed}, {@code /SITE/feed/CLIENT}, {@code /SITE/@HANDLE} and
 * {@code /SITE/POST}; {@code /SITE/ouder} where a board goes on, and
 * {@code /reviews/over/CLIENT}.
 */
record Routes(SmallWeb web, String origin) {
    WebAnswer answer(String path, Instant now) {
        if (path.equals("/")) return WebAnswer.page(Pages.start());
        var parts = path.substring(1).split("/", -1);
        return Site.at(parts[0]).map(site -> answer(site, parts, path, now)).orElseGet(Routes::nothing);
    }

    private WebAnswer answer(Site site, String[] parts, String path, Instant now) {
        if (parts.length == 3 && parts[1].equals("feed") && site.hasFeedPerClient())
            return feed(site, path, web.newestAbout(parts[2], site, now), now);
        if (parts.length == 3 && parts[1].equals("over") && site == Site.REVIEWS)
            return WebAnswer.page(new ReviewPage(origin, now).of(parts[2], web.newestAbout(parts[2], site, now)));
        if (parts.length > 2) return nothing();
        var name = parts.length == 1 ? "" : parts[1];
        if (site.isBoard() && (name.isEmpty() || name.equals(Board.OLDER) || name.equals("feed")))
            return board(site, name, now);
        if (name.isEmpty()) return WebAnswer.page(Pages.list(site.title(), web.newest(site, now), now));
        if (name.equals("feed")) return feed(site, path, web.newest(site, now), now);
        return name.startsWith("@") ? author(site, name.substring(1), now) : post(site, name, now);
    }

    private WebAnswer board(Site site, String name, Instant now) {
        var posts = web.newest(site, now);
        var board = new Board(site, now);
        if (name.equals("feed")) return nothing();
        return WebAnswer.page(name.isEmpty() ? board.newest(posts) : board.older(posts));
    }

    private WebAnswer feed(Site site, String path, List<Post> posts, Instant now) {
        var changed = DemoWeb.changed(posts, now);
        return site.isRss()
                ? new WebAnswer(
                        200,
                        "application/rss+xml; charset=utf-8",
                        new RssFeed(origin, site, path, now).of(posts),
                        changed)
                : new WebAnswer(
                        200,
                        "application/atom+xml; charset=utf-8",
                        new AtomFeed(origin, site, path, now).of(posts),
                        changed);
    }

    private WebAnswer author(Site site, String handle, Instant now) {
        var posts = web.newest(site, now).stream()
                .filter(post -> post.author().handle().equals(handle))
                .toList();
        return WebAnswer.page(Pages.list("@" + handle, posts, now));
    }

    private WebAnswer post(Site site, String id, Instant now) {
        return web.find(site, id, now).map(post -> page(post, now)).orElseGet(Routes::nothing);
    }

    private WebAnswer page(Post post, Instant now) {
        return post.isWithdrawn(now)
                ? WebAnswer.notice(410, "Dit bericht is verwijderd")
                : WebAnswer.page(Pages.post(web.upTo(post, now), now));
    }

    private static WebAnswer nothing() {
        return WebAnswer.notice(404, "Hier staat niets");
    }
}
