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
    private final Alongside alongside;

    StandingReader(FigureQueries queries, Voices voices, Crowds crowds, Posts posts, Alongside alongside) {
        this.queries = queries;
        this.voices = voices;
        this.crowds = crowds;
        this.posts = posts;
        this.alongside = alongside;
    }

    /** What was counted of a stretch of time. */
    record Counted(Span span, Figures figures) {}

    /** Begins to read what waits for an answer: a look at the case of each negative post of months, the longest of a page's questions. */
    Later<Unanswered> waiting(Client client, Span span) {
        return alongside.read(() -> unanswered(client, span));
    }

    Standing of(Client client, Counted now, Optional<Counted> before, Later<Unanswered> waiting) throws SQLException {
        return new Standing(
                voice(client, now, before),
                measures(client, now),
                before.isPresent() ? measures(client, before.get()) : null,
                waiting);
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
        var lately = queries.total(client.clientId(), lately(counted.span()));
        var figures = counted.figures();
        return new Measures(
                lately.found(),
                lately.about(),
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
        var links = new Links(client.clientId(), span);
        var longer = Unanswered.longer(span);
        var found = posts.waiting(unanswered(client.clientId(), longer.orElse(span)), span.from(), LISTED);
        return new Unanswered(
                found.since(),
                longer.isPresent() ? found.inAll() : null,
                found.oldest().stream().map(one -> waiting(one, client)).toList(),
                links.unansweredNegatives(),
                longer.map(links::unansweredNegatives).orElse(null));
    }

    private static Unanswered.Waiting waiting(Posts.Standing one, Client client) {
        var standing = one.standing() == null ? CaseStanding.NONE : CaseStanding.valueOf(one.standing());
        return new Unanswered.Waiting(PostView.besideAFigure(one.post(), client), standing);
    }

    private static PostFilter unanswered(String clientId, Span span) {
        return PostFilter.of(clientId, span, PostSearch.unansweredNegatives()).standing();
    }
}
