package balie.collector.page;

/** What a person can do about a source that cannot be read. */
public enum Advice {
    /** The site is down or slow; time may heal it. */
    WAIT,
    /** The site's address is wrong by now. */
    LOOK_UP_ADDRESS,
    /** The site wants a login or refuses us. */
    ASK_OWNER,
    /** The site finds that we ask too often. */
    ASK_LESS_OFTEN,
    /** What answers is no feed. */
    FIND_FEED,
    /** The feed is too large. */
    SHORTER_FEED,
    /** What the site sends is broken. */
    TELL_OWNER,
    /** The address may not be fetched. */
    PUBLIC_ADDRESS,
    /** The recipe does not fit the page. */
    MEND_RECIPE,
    /** The address does not fit the kind. */
    CHECK_KIND,
    /** There is more than one check reads. */
    ASK_MORE_OFTEN,
    /** The page tells no reviews to programs. */
    USE_RECIPE,
    /** The site does not want programs to read it. */
    HEED_ROBOTS,
    /** Something else. */
    TRY_BROWSER;

    /** The advice for a cause of a check that failed or left something out. */
    static Advice of(String cause) {
        return switch (cause) {
            case "timeout", "connect-refused", "connection-broken", "host-unknown" -> WAIT;
            case "http-404", "http-410", "redirect-loop", "redirect-nowhere", "too-many-redirects" -> LOOK_UP_ADDRESS;
            case "http-401", "http-403" -> ASK_OWNER;
            case "http-429" -> ASK_LESS_OFTEN;
            case "not-a-feed", "empty", "protocol-error" -> FIND_FEED;
            case "item-matches-nothing",
                    "text-matches-nothing",
                    "items-left-out",
                    "items-without-id",
                    "recipe-too-slow" -> MEND_RECIPE;
            case "not-this-kind", "address-not-this-kind" -> CHECK_KIND;
            case "more-than-read" -> ASK_MORE_OFTEN;
            case "no-reviews" -> USE_RECIPE;
            case "robots-disallowed" -> HEED_ROBOTS;
            case "robots-unavailable" -> WAIT;
            case "too-large" -> SHORTER_FEED;
            case "broken-feed",
                    "tls-failed",
                    "encoding-unsupported",
                    "header-too-large",
                    "mentions-too-large",
                    "nested-too-deep" -> TELL_OWNER;
            case "address-refused", "url-malformed", "scheme-refused", "userinfo-refused", "port-refused" ->
                PUBLIC_ADDRESS;
            default -> cause.startsWith("http-5") ? WAIT : TRY_BROWSER;
        };
    }
}
