package balie.safety.addresses;

import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Rows;
import balie.safety.Tally;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Nothing but the public web is fetched or sent to, however the address is written and by whatever way it comes: a canary hears nobody. */
public final class Addresses implements Check {
    private static final int QUIET_MILLIS = 1_000;
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>t</title><item><guid>1</guid><title>welkom-bericht</title></item></channel></rss>";

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public Duration limit() {
        return Duration.ofMinutes(12);
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        ground.names().turn();
        var never = new AtomicInteger();
        ground.site().open("/never", exchange -> {
            never.incrementAndGet();
            exchange.close();
        });
        try (var canary = new Canary()) {
            hears(canary, tally);
            harmless(ground, tally);
            var urls = ground.measure().of(urls(ground, canary));
            for (var way : ways()) offer(way, urls, ground, canary, tally);
            tally.attack(never.get() == 0, "the site was asked under another name, %d times".formatted(never.get()));
        }
    }

    private static List<Way> ways() {
        return List.of(
                Sources.feeds(),
                Sources.pages(),
                new Previews(),
                new Redirects(),
                new NextPages(),
                new PortalWebhooks(),
                new AlertChannels());
    }

    private static List<String> urls(Ground ground, Canary canary) throws java.io.IOException {
        var site = ground.site().address();
        return Rows.lines("addresses/urls.txt").stream()
                .map(row -> row.replace("{port}", String.valueOf(canary.port()))
                        .replace("{site}", site)
                        .replace("{at}", site.substring(site.indexOf(':') + 1))
                        .replace(
                                "{desk}",
                                String.valueOf(URI.create(ground.origin()).getPort())))
                .toList();
    }

    private static void offer(Way way, List<String> urls, Ground ground, Canary canary, Tally tally) throws Exception {
        for (var url : urls) {
            way.offer(ground, url);
            tally.tried();
            for (var visit : canary.visits())
                tally.found("%s: about %s the canary heard %s".formatted(way.name(), url, visit));
        }
        way.outcome(ground).forEach(tally::found);
        Thread.sleep(QUIET_MILLIS);
        for (var visit : canary.visits()) tally.found("%s: the canary heard %s".formatted(way.name(), visit));
    }

    /** A canary that is deaf proves nothing. */
    private static void hears(Canary canary, Tally tally) throws Exception {
        for (var host : List.of("127.0.0.1", "127.1.2.3", "[::1]", "localhost")) {
            var visit = (HttpURLConnection) URI.create("http://" + host + ":" + canary.port() + "/")
                    .toURL()
                    .openConnection();
            var song = new String(visit.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            tally.harmless(song.contains(Canary.SONG) && !canary.visits().isEmpty(), "the canary at " + host);
        }
    }

    /** What may be fetched is fetched, by the same ways. */
    private static void harmless(Ground ground, Tally tally) throws Exception {
        var site = ground.site();
        site.show("/welkom.xml", "application/rss+xml", FEED);
        var previews = new Previews();
        tally.harmless(previews.show(ground, site.url("/welkom.xml")).contains("welkom-bericht"), "a preview");
        var onward = new Redirects().opened(site, site.url("/welkom.xml"));
        tally.harmless(previews.show(ground, site.url(onward)).contains("welkom-bericht"), "a redirect within a site");
        var received = new AtomicInteger();
        site.open("/ontvangst", exchange -> {
            received.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        var webhooks = new PortalWebhooks();
        webhooks.test(ground, webhooks.made(ground, site.url("/ontvangst")));
        var channels = new AlertChannels();
        channels.made(ground, site.url("/ontvangst"));
        channels.outcome(ground);
        tally.harmless(received.get() >= 2, "a portal's webhook and an alert channel: " + received.get() + " arrived");
    }
}
