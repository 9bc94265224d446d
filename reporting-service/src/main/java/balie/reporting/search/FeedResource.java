package balie.reporting.search;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Problem;
import balie.platform.session.SessionConfig;
import balie.platform.session.VisibleClients;
import balie.reporting.figures.Clients;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.Posts;
import balie.reporting.period.Span;
import balie.reporting.tally.Moment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The newest posts of a saved search for whoever knows its address, as feed readers cannot sign in. The address is the key, so it is kept
 * out of search engines and referrers, and a wrong one is told nothing more than that.
 */
@Path("/reports/feeds")
@PermitAll
class FeedResource {
    private static final int MOST = 50;
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final Span EVER = new Span(Moment.EARLIEST, Moment.LATEST);

    private final SearchShelf shelf;
    private final Clients clients;
    private final Posts posts;
    private final ClientTransactions transactions;
    private final SessionConfig session;
    private final ObjectMapper json;

    FeedResource(
            SearchShelf shelf,
            Clients clients,
            Posts posts,
            ClientTransactions transactions,
            SessionConfig session,
            ObjectMapper json) {
        this.shelf = shelf;
        this.clients = clients;
        this.posts = posts;
        this.transactions = transactions;
        this.session = session;
        this.json = json;
    }

    @GET
    @Path("{secret: [A-Za-z0-9_-]{43}}.xml")
    @Operation(hidden = true)
    public Response rss(@RestPath String secret, @Context Request request) throws Exception {
        var feed = feed(new FeedSecret(secret), ".xml");
        return feed.map(it -> answer(RssFeed.of(it), "application/rss+xml; charset=utf-8", request))
                .orElseGet(FeedResource::unknown);
    }

    @GET
    @Path("{secret: [A-Za-z0-9_-]{43}}.json")
    @Operation(hidden = true)
    public Response json(@RestPath String secret, @Context Request request) throws Exception {
        var feed = feed(new FeedSecret(secret), ".json");
        return feed.map(it -> answer(written(it), "application/feed+json; charset=utf-8", request))
                .orElseGet(FeedResource::unknown);
    }

    private Optional<Feed> feed(FeedSecret secret, String ending) throws Exception {
        var saved = shelf.ofFeed(secret);
        if (saved.isEmpty()) return Optional.empty();
        var visible = VisibleClients.of(Set.of(saved.get().clientId()));
        var self = session.origin().resolve("/reports/feeds/" + secret.text() + ending);
        return transactions.call(visible, () -> {
            var client = clients.withId(saved.get().clientId(), visible);
            if (client.isEmpty()) return Optional.empty();
            var title = client.get().name() + ": " + saved.get().name();
            return Optional.of(
                    new Feed(title, session.origin().resolve(saved.get().posts()), self, lines(saved.get())));
        });
    }

    private List<PostLine> lines(SavedSearch saved) throws SQLException {
        var filter = PostFilter.of(saved.clientId(), EVER, saved.search()).standing();
        return posts.find(filter, Optional.empty(), MOST).stream()
                .map(post -> PostLine.of(post, WHOLE))
                .toList();
    }

    private String written(Feed feed) {
        try {
            return json.writeValueAsString(JsonFeed.of(feed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
    }

    private static Response answer(String body, String type, Request request) {
        var tag = new EntityTag(fingerprint(body));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body, type) : unchanged)
                .tag(tag)
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String fingerprint(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Response unknown() {
        return Problem.notFound(
                        "There is no feed at this address, or it was renewed. Take the new address from the search's page.")
                .toResponse();
    }
}
