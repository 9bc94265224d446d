package balie.reporting.digest;

import balie.platform.session.SessionConfig;
import balie.reporting.figures.CaseQueries;
import balie.reporting.figures.Client;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.Figures;
import balie.reporting.figures.Post;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.PostSearch;
import balie.reporting.figures.Posts;
import balie.reporting.figures.Sources;
import balie.reporting.figures.Voices;
import balie.reporting.freshness.Completeness;
import balie.reporting.period.Span;
import balie.reporting.reaction.Reaction;
import balie.reporting.search.PostLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a digest tells, within the client transaction of its caller. */
@ApplicationScoped
class DigestReader {
    private static final int THEMES = 5;
    private static final int POSTS = 5;
    private static final int EXCERPT = 280;

    private final FigureQueries queries;
    private final CaseQueries cases;
    private final Sources sources;
    private final Voices voices;
    private final Posts posts;
    private final SessionConfig session;
    private final Clock clock = Clock.systemUTC();

    DigestReader(
            FigureQueries queries,
            CaseQueries cases,
            Sources sources,
            Voices voices,
            Posts posts,
            SessionConfig session) {
        this.queries = queries;
        this.cases = cases;
        this.sources = sources;
        this.voices = voices;
        this.posts = posts;
        this.session = session;
    }

    DigestView read(Client client, Digest digest, Span span, String leave) throws SQLException {
        var figures = queries.count(client.clientId(), List.of(span));
        var complete = Completeness.of(sources.of(client.clientId()), clock.instant());
        return new DigestView(
                client,
                digest,
                span,
                figures,
                before(client, span, complete),
                complete,
                digest.tells(Part.REACTION) ? reaction(client, span) : null,
                themes(client, figures),
                digest.tells(Part.VOICE) ? voices(client, figures, span) : List.of(),
                digest.tells(Part.UNANSWERED) ? waiting(client, span) : null,
                digest.tells(Part.NEWEST) ? newest(client, span) : List.of(),
                session.origin().resolve("/reports/" + client.clientId()).toString(),
                leave);
    }

    private Figures before(Client client, Span span, Completeness complete) throws SQLException {
        var then = new Span(span.from().minus(span.length()), span.from());
        var listened = complete.listeningSince()
                .filter(since -> !since.isAfter(then.from()))
                .isPresent();
        return listened ? queries.count(client.clientId(), List.of(then)) : null;
    }

    private Reaction reaction(Client client, Span span) throws SQLException {
        if (cases.since(client.clientId()).isEmpty()) return null;
        return Reaction.of(cases.find(client.clientId(), span), span);
    }

    private static List<DigestView.Theme> themes(Client client, Figures figures) {
        return figures.byCategory().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(THEMES)
                .map(entry -> new DigestView.Theme(
                        client.category(entry.getKey()),
                        entry.getValue(),
                        entry.getValue() / (double) figures.mentions()))
                .toList();
    }

    private List<DigestView.Voice> voices(Client client, Figures figures, Span span) throws SQLException {
        var competitors = client.competitors().orElse(List.of());
        if (competitors.isEmpty()) return List.of();
        var others = voices.of(client.clientId(), competitors, span);
        var all = figures.mentions()
                + others.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) return List.of();
        var told = new ArrayList<DigestView.Voice>();
        told.add(new DigestView.Voice(client.name(), figures.mentions(), figures.mentions() / (double) all));
        others.forEach(
                (competitor, count) -> told.add(new DigestView.Voice(competitor.name(), count, count / (double) all)));
        return told;
    }

    private DigestView.Waiting waiting(Client client, Span span) throws SQLException {
        var filter = PostFilter.of(client.clientId(), span, PostSearch.unansweredNegatives())
                .standing();
        return new DigestView.Waiting(posts.count(filter), lines(posts.oldest(filter, POSTS)));
    }

    private List<PostLine> newest(Client client, Span span) throws SQLException {
        var filter = PostFilter.all(client.clientId(), span).standing();
        return lines(posts.find(filter, Optional.empty(), POSTS));
    }

    private static List<PostLine> lines(List<Post> found) {
        return found.stream().map(post -> PostLine.of(post, EXCERPT)).toList();
    }
}
