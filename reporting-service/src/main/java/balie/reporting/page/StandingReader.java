package balie.reporting.page;

import balie.events.Verdict.Polarity;
import balie.reporting.figures.Client;
import balie.reporting.figures.Client.Competitor;
import balie.reporting.figures.Crowds;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.Figures;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.PostSearch;
import balie.reporting.figures.Posts;
import balie.reporting.figures.Voices;
import balie.reporting.period.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads how a client stands among people, within the client transaction of its caller. */
@ApplicationScoped
class StandingReader {
    private static final Duration LATELY = Duration.ofHours(24);
    private static final int LISTED = 5;

    private final FigureQueries queries;
    private final Voices voices;
    private final Crowds crowds;
    private final Posts posts;

    StandingReader(FigureQueries queries, Voices voices, Crowds crowds, Posts posts) {
        this.queries = queries;
        this.voices = voices;
        this.crowds = crowds;
        this.posts = posts;
    }

    /** What was counted of a stretch of time. */
    record Counted(Span span, Figures figures) {}

    Standing of(Client client, Counted now, Optional<Counted> before) throws SQLException {
        return new Standing(
                voice(client, now, before),
                measures(client, now),
                before.isPresent() ? measures(client, before.get()) : null,
                unanswered(client, now.span()));
    }

    private ShareOfVoice voice(Client client, Counted now, Optional<Counted> before) throws SQLException {
        var competitors = client.competitors().orElse(List.of());
        if (competitors.isEmpty()) return ShareOfVoice.unknown(client);
        var then = before.isPresent()
                ? Optional.of(count(client, before.get(), competitors))
                : Optional.<ShareOfVoice.Count>empty();
        return ShareOfVoice.of(client, count(client, now, competitors), then, new Links(client.clientId(), now.span()));
    }

    private ShareOfVoice.Count count(Client client, Counted counted, List<Competitor> competitors) throws SQLException {
        return new ShareOfVoice.Count(
                counted.figures().mentions(), voices.of(client.clientId(), competitors, counted.span()));
    }

    private Measures measures(Client client, Counted counted) throws SQLException {
        var lately = queries.count(client.clientId(), List.of(lately(counted.span())));
        var figures = counted.figures();
        return new Measures(
                lately.mentions() + lately.elsewhere(),
                lately.mentions(),
                figures.of(Polarity.POSITIVE),
                figures.of(Polarity.NEGATIVE),
                figures.mentions(),
                crowds.of(client.clientId(), counted.span()));
    }

    /** The last 24 hours of it, or all of it where it is shorter. */
    static Span lately(Span span) {
        return new Span(span.to().minus(LATELY), span.to()).within(span);
    }

    private Unanswered unanswered(Client client, Span span) throws SQLException {
        var here = unanswered(client.clientId(), span);
        var oldest = posts.oldest(here, LISTED);
        var standings = posts.cases(oldest);
        var links = new Links(client.clientId(), span);
        var longer = Unanswered.longer(span);
        var counts = posts.counts(unanswered(client.clientId(), longer.orElse(span)), span.from());
        return new Unanswered(
                counts.since(),
                longer.isPresent() ? counts.inAll() : null,
                oldest.stream()
                        .map(post -> new Unanswered.Waiting(
                                PostView.besideAFigure(post, client),
                                CaseStanding.valueOf(standings.getOrDefault(post.mentionId(), "NONE"))))
                        .toList(),
                links.unansweredNegatives(),
                longer.map(links::unansweredNegatives).orElse(null));
    }

    private static PostFilter unanswered(String clientId, Span span) {
        return PostFilter.of(clientId, span, PostSearch.unansweredNegatives()).standing();
    }
}
