package balie.safety.addresses;

import balie.safety.Ground;
import balie.safety.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A site that may be fetched, and sends whoever asks it on to the address. */
final class Redirects implements Way {
    private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);

    private final Previews previews = new Previews();
    private int offered;

    @Override
    public String name() {
        return "redirect";
    }

    @Override
    public void offer(Ground ground, String url) throws IOException, InterruptedException {
        previews.offer(ground, ground.site().url(opened(ground.site(), url)));
    }

    /** The path that leads on to the address. */
    String opened(Site site, String url) {
        int status = STATUSES.get(offered % STATUSES.size());
        var path = "/onward/" + offered++ + "/";
        site.open(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", url);
                exchange.sendResponseHeaders(status, -1);
            }
        });
        return path;
    }

    @Override
    public List<String> outcome(Ground ground) {
        return new ArrayList<>(previews.outcome(ground));
    }
}
