package balie.collector.visit;

import balie.platform.outbound.Fetch;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Asks a site's robots.txt whether programs may read an address (RFC 9309). Rules are kept for a day; a site without them allows
 * everything, one that cannot say allows nothing until it can, unless it could before.
 */
@ApplicationScoped
class Robots {
    private static final String OWN_NAME = "balie";
    private static final int LARGEST = 512 * 1024;
    private static final int MOST_KEPT = 200;
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long SOON = Duration.ofMinutes(1).toNanos();
    private static final long NO_DELAY = BaseRobotRules.UNSET_CRAWL_DELAY;

    private final Outbound outbound;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Robots(Outbound outbound) {
        this.outbound = outbound;
    }

    /** What a site said, and until when that holds. */
    private record Kept(BaseRobotRules rules, Reading.Failed silence, long until) {}

    /** Whether an address may be read. */
    sealed interface Permission {
        /** It may, at that pace. */
        record Given(Duration delay) implements Permission {}

        /** It may not. */
        record Withheld(Reading.Failed why) implements Permission {}
    }

    Permission mayRead(URI address) {
        var said = rules(address);
        if (said.silence != null) return new Permission.Withheld(said.silence);
        if (!said.rules.isAllowed(address.toString())) return new Permission.Withheld(disallowed());
        long delay = said.rules.getCrawlDelay();
        return new Permission.Given(delay == NO_DELAY ? Duration.ZERO : Duration.ofMillis(delay));
    }

    private Kept rules(URI address) {
        var site = address.getScheme() + "://" + address.getRawAuthority();
        Kept known;
        synchronized (kept) {
            known = kept.get(site);
        }
        if (known != null && known.until - System.nanoTime() > 0) return known;
        var asked = ask(site, known);
        synchronized (kept) {
            kept.put(site, asked);
        }
        return asked;
    }

    private Kept ask(String site, Kept before) {
        var url = site + "/robots.txt";
        var fetched = outbound.fetch(new Fetch(url, null, null, "text/plain, */*;q=0.1"));
        if (fetched instanceof Fetched.Body body)
            return new Kept(parse(url, body.bytes()), null, System.nanoTime() + DAY);
        var refused = (Fetched.Refused) fetched;
        if (isWithoutRules(refused)) return new Kept(allowAll(), null, System.nanoTime() + DAY);
        boolean known = before != null && before.rules != null;
        return new Kept(known ? before.rules : null, known ? null : silence(refused), System.nanoTime() + SOON);
    }

    private static boolean isWithoutRules(Fetched.Refused refused) {
        return refused.cause().matches("http-4..") && !refused.cause().equals("http-429");
    }

    private static BaseRobotRules parse(String url, byte[] bytes) {
        var text = bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
        // The parser keeps counts, so each site has its own.
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0).parseContent(url, text, "text/plain", Set.of(OWN_NAME));
    }

    private static BaseRobotRules allowAll() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static Reading.Failed disallowed() {
        return Reading.Failed.of(
                "robots-disallowed",
                "The site's robots.txt asks programs to stay away from this address. Look for a feed, or ask its owner.");
    }

    /** A site that cannot be reached is told as such; one that answers with a failure of its own may not be read either. */
    private static Reading.Failed silence(Fetched.Refused refused) {
        if (!refused.cause().startsWith("http-")) return Reading.Failed.of(refused);
        return new Reading.Failed(
                "robots-unavailable",
                "The site cannot say which pages programs may read (robots.txt). It is tried again by itself.",
                refused.retryAfter());
    }
}
