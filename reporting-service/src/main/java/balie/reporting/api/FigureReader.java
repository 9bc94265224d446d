package balie.reporting.api;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Problem;
import balie.reporting.figures.CaseQueries;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.FigureQueries.Window;
import balie.reporting.figures.Figures;
import balie.reporting.figures.Sources;
import balie.reporting.freshness.Completeness;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.SourceState;
import balie.reporting.period.Span;
import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Reaction;
import balie.reporting.tally.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads figures as programs get them, each answer in one client transaction. */
@ApplicationScoped
@ClientTransaction
class FigureReader {
    private static final Span EVERYTHING = new Span(Moment.EARLIEST, Moment.LATEST);

    private final Clients clients;
    private final FigureQueries queries;
    private final Sources sources;
    private final CaseQueries cases;
    private final Clock clock = Clock.systemUTC();

    FigureReader(Clients clients, FigureQueries queries, Sources sources, CaseQueries cases) {
        this.clients = clients;
        this.queries = queries;
        this.sources = sources;
        this.cases = cases;
    }

    List<ClientFigures> clients() throws SQLException {
        var all = clients.all();
        var windows = all.stream()
                .map(client -> new Window(client.clientId(), EVERYTHING))
                .toList();
        var counts = queries.sentiments(windows);
        var states = sources.ofAll(all.stream().map(Client::clientId).toList());
        return IntStream.range(0, all.size())
                .mapToObj(i -> line(
                        all.get(i),
                        counts.get(i).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        states.getOrDefault(all.get(i).clientId(), List.of())))
                .toList();
    }

    private ClientFigures line(Client client, int mentions, List<SourceState> states) {
        var complete = Completeness.of(states, clock.instant());
        return new ClientFigures(
                client.clientId(),
                client.name(),
                mentions,
                complete.sources(),
                complete.reliable(),
                complete.until().orElse(null));
    }

    FiguresOfClient figures(String clientId, AskedSpan asked) throws SQLException {
        var client = clients.withId(clientId).orElseThrow(FigureReader::noSuchClient);
        var span = asked.in(client.zone());
        var figures = queries.count(clientId, List.of(span));
        return answer(
                clientId, span, figures, sources.of(clientId), queries.bySource(clientId, span), cases(clientId, span));
    }

    private CaseFigures cases(String clientId, Span span) throws SQLException {
        var since = cases.since(clientId);
        if (since.isEmpty()) return null;
        var found = cases.find(clientId, span);
        return CaseFigures.of(since.get(), Reaction.of(found, span), CasesNow.of(found));
    }

    static WebApplicationException noSuchClient() {
        return new WebApplicationException(Problem.notFound("There is no such client among those you may see.")
                .toResponse());
    }

    private FiguresOfClient answer(
            String clientId,
            Span span,
            Figures figures,
            List<SourceState> states,
            Map<String, Integer> bySource,
            CaseFigures caseFigures) {
        var now = clock.instant();
        return new FiguresOfClient(
                clientId,
                span.from().equals(Moment.EARLIEST) ? null : span.from(),
                span.to().equals(Moment.LATEST) ? null : span.to(),
                now,
                Completeness.of(states, now).until().orElse(null),
                figures.mentions(),
                figures.backfill(),
                figures.withdrawn(),
                figures.elsewhere(),
                figures.bySentiment(),
                figures.byChannel(),
                figures.byMotive(),
                figures.byCategory(),
                figures.byLanguage(),
                states.stream()
                        .map(state -> source(state, bySource.getOrDefault(state.sourceId(), 0), now))
                        .toList(),
                caseFigures);
    }

    private static SourceFigures source(SourceState state, int mentions, Instant now) {
        var freshness = Freshness.of(state, now);
        return new SourceFigures(
                state.sourceId(),
                state.name(),
                state.channel(),
                mentions,
                freshness,
                state.lastCheckAt(),
                state.lastSuccessAt(),
                freshness.reliable() ? null : gapSince(state),
                state.nextDueAt(),
                state.cause());
    }

    /** Nothing is known of a source before it was first read. */
    private static Instant gapSince(SourceState state) {
        return state.lastSuccessAt() == null ? state.firstCheckAt() : state.lastSuccessAt();
    }
}
