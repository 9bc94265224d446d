package balie.reporting.webhook;

import balie.reporting.change.Feed;
import balie.reporting.key.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a webhook can be told of. */
public enum WebhookFeed {
    MENTIONS(Feed.MENTIONS, Scope.MENTIONS_READ),
    CASES(Feed.CASES, Scope.CASES_READ),
    CLOCK_EVENTS(Feed.CLOCK_EVENTS, Scope.CASES_READ);

    private final Feed feed;
    private final Scope scope;

    WebhookFeed(Feed feed, Scope scope) {
        this.feed = feed;
        this.scope = scope;
    }

    Feed feed() {
        return feed;
    }

    /** What a key must be allowed to read in order to have somebody told of it. */
    Scope scope() {
        return scope;
    }

    /** As requests and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column with its cursor. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_cursor";
    }

    static Optional<WebhookFeed> of(String code) {
        return Stream.of(values()).filter(feed -> feed.code().equals(code)).findFirst();
    }
}
