package balie.collector.visit;

import balie.platform.outbound.Fetch;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import java.net.URI;
import java.time.Duration;

/** Gets web pages that programs may read, at the pace that the site asks for. */
record Pages(Outbound outbound, Robots robots) {
    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    /** A site that asks for longer pauses is asked for one page a visit. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** How asking for a page ended. */
    sealed interface Got {
        record Page(Fetched.Body body) implements Got {}

        record Same() implements Got {}

        /** Not now: the site wants a longer pause. */
        record Later() implements Got {}

        record Not(Reading.Failed why) implements Got {}
    }

    Got first(String url, Cursor cursor) {
        return get(url, cursor, false);
    }

    Got further(String url) {
        return get(url, Cursor.NONE, true);
    }

    private Got get(String url, Cursor cursor, boolean further) {
        var address = address(url);
        // What is no address is refused by the way out, with a sentence of its own.
        if (address != null) {
            var permission = robots.mayRead(address);
            if (permission instanceof Robots.Permission.Withheld withheld) return new Got.Not(withheld.why());
            if (further && !pause(((Robots.Permission.Given) permission).delay())) return new Got.Later();
        }
        var fetched = outbound.fetch(new Fetch(url, cursor.etag(), cursor.lastModified(), ACCEPT));
        if (fetched instanceof Fetched.NotModified) return new Got.Same();
        if (fetched instanceof Fetched.Refused refused) return new Got.Not(Reading.Failed.of(refused));
        return new Got.Page((Fetched.Body) fetched);
    }

    private static URI address(String url) {
        try {
            var address = URI.create(url.strip());
            return address.getScheme() == null || address.getRawAuthority() == null ? null : address;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean pause(Duration delay) {
        if (delay.compareTo(LONGEST_PAUSE) > 0) return false;
        try {
            Thread.sleep(delay.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
