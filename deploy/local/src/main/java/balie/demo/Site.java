package balie.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A site of the demo's web: how it is called and how often somebody posts there. */
enum Site {
    NIEUWS("De Lekbode", "lekbode.example", 240),
    BLOG("Thuis bij Lies", "thuisbijlies.example", 200),
    PRIK("Prik", "prik.example", 14),
    FORUM("Forum Wonen", "forumwonen.example", 25),
    REVIEWS("Keuzehulp", "keuzehulp.example", 45),
    KLUSBORD("Het Klusbord", "klusbord.example", 80);

    private final String title;
    private final String domain;
    private final int period;

    /** @param period seconds between two posts */
    Site(String title, String domain, int period) {
        this.title = title;
        this.domain = domain;
        this.period = period;
    }

    static Optional<Site> at(String folder) {
        return Arrays.stream(values())
                .filter(site -> site.folder().equals(folder))
                .findFirst();
    }

    /** The first part of the path of all its pages. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    int period() {
        return period;
    }

    /** Its feed is RSS; otherwise Atom. */
    boolean isRss() {
        return this == NIEUWS || this == BLOG;
    }

    /** It has no feed: what is new there stands on its page alone. */
    boolean isBoard() {
        return this == KLUSBORD;
    }

    /** It has a feed per client beside the one of everything: its reviews, or the posts that name it. */
    boolean hasFeedPerClient() {
        return this == PRIK || this == REVIEWS;
    }

    /** The id of a post in feeds, the same wherever the demo runs. */
    String globalId(String postId) {
        return "tag:" + domain + ",2026:" + postId;
    }
}
