package balie.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import balie.faults.journal.Journal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitesTest {
    @Test
    void whoeverHasTheEditionIsToldThatNothingChangedAndHasConfirmedIt() throws Exception {
        try (var sites = new Sites(World.sites())) {
            var plan = World.feeds().get(3);
            var feed = new Feed(plan, "http://" + sites.address(plan.site()), new Journal(), Clock.systemUTC());
            sites.open(feed);
            var drafts = new Drafts(1, World.clients(), World.feeds());
            Stream.generate(drafts::next).limit(10).forEach(feed::publish);

            var first = get(feed, "\"e0\"");
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(feed.unconfirmed()).isEqualTo(10);

            var second = get(feed, first.headers().firstValue("ETag").orElseThrow());
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(feed.unconfirmed()).isZero();
        }
    }

    private static HttpResponse<String> get(Feed feed, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(feed.url())).header("If-None-Match", tag);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
