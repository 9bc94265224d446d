package balie.reporting.page;

import balie.events.Verdict.Polarity;
import balie.reporting.figures.Client;
import balie.reporting.figures.Client.Competitor;
import balie.reporting.figures.Crowd;
import balie.reporting.figures.Crowds;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.FigureQueries.Total;
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
import java.util.Map;
import java.util.Optional;

/** Reads how a client stands among people, on a connection beside that of its caller. */
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

    /**
     * What the tables tell of a stretch of time.
     *
     * @param voices empty where no competitor is named
     */
    private record Found(Span span, Map<Competitor, Integer> voices, Total lately, Crowd crowd) {}

    /** What is to be set beside the figures of the same stretches of time. */
    record Read(Found now, Optional<Found> before, Unanswered unanswered) {}

    /** Begins to read: here are the longest of a page's questions, and nothing else on it depends on them. */
    Later<Read> begin(Client client, Span span, Optional<Span> before) {
        return alongside.read(() -> new Read(
                found(client, span),
                before.isPresent() ? Optional.of(found(client, before.get())) : Optional.empty(),
                unanswered(client, span)));
    }

    private Found found(Client client, Span span) throws SQLException {
        var competitors = client.competitors().orElse(List.of());
        return new Found(
                span,
                competitors.isEmpty() ? Map.of() : voices.of(client.clientId(), competitors, span),
                queries.total(client.clientId(), lately(span)),
                crowds.of(client.clientId(), span));
    }

    /** How the client stands, with what was counted in the meantime. */
    static Standing of(Client client, Read read, Figures now, Optional<Figures> before) {
        return new Standing(
                voice(client, read, now, before),
                measures(read.now(), now),
                before.map(then -> measures(read.before().orElseThrow(), then)).orElse(null),
                read.unanswered());
    }

    private static ShareOfVoice voice(Client client, Read read, Figures now, Optional<Figures> before) {
        if (read.now().voices().isEmpty()) return ShareOfVoice.unknown(client);
        var then = before.map(figures -> count(read.before().orElseThrow(), figures));
        var links = new Links(client.clientId(), read.now().span());
        return ShareOfVoice.of(client, count(read.now(), now), then, links);
    }

    private static ShareOfVoice.Count count(Found found, Figures figures) {
        return new ShareOfVoice.Count(figures.mentions(), found.voices());
    }

    private static Measures measures(Found found, Figures figures) {
        return new Measures(
                found.lately().found(),
                found.lately().about(),
                figures.of(Polarity.POSITIVE),
                figures.of(Polarity.NEGATIVE),
                figures.mentions(),
                found.crowd());
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
