package balie.reporting.page;

import balie.events.Verdict.Polarity;
import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.FigureQueries.Window;
import balie.reporting.figures.Figures;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.Posts;
import balie.reporting.figures.Sources;
import balie.reporting.figures.Sources.Checks;
import balie.reporting.freshness.Completeness;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.SourceState;
import balie.reporting.page.StandingReader.Counted;
import balie.reporting.period.Choice;
import balie.reporting.period.ReportPeriod;
import balie.reporting.period.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the dashboards show, each page in one client transaction. */
@ApplicationScoped
@ClientTransaction
class DashboardReader {
    private static final int NEWEST = 6;

    private final Clients clients;
    private final FigureQueries queries;
    private final Sources sources;
    private final Posts posts;
    private final DeskReader desk;
    private final StandingReader standing;
    private final Vocabulary vocabulary;
    private final Clock clock = Clock.systemUTC();

    DashboardReader(
            Clients clients,
            FigureQueries queries,
            Sources sources,
            Posts posts,
            DeskReader desk,
            StandingReader standing,
            Vocabulary vocabulary) {
        this.clients = clients;
        this.queries = queries;
        this.sources = sources;
        this.posts = posts;
        this.desk = desk;
        this.standing = standing;
        this.vocabulary = vocabulary;
    }

    /** A card for each client one may see. */
    List<ClientCard> cards() throws SQLException {
        var now = clock.instant();
        var all = clients.all();
        var windows = new ArrayList<Window>();
        for (var client : all) {
            var week = ReportPeriod.recent(Choice.WEEK, now.atZone(client.zone()));
            windows.add(new Window(client.clientId(), week.span()));
            windows.add(new Window(client.clientId(), week.before().orElseThrow()));
        }
        var counts = queries.sentiments(windows);
        var states = sources.ofAll(all.stream().map(Client::clientId).toList());
        var cards = new ArrayList<ClientCard>();
        for (var i = 0; i < all.size(); i++) {
            var complete = Completeness.of(states.getOrDefault(all.get(i).clientId(), List.of()), now);
            var before = wasListening(windows.get(2 * i + 1).span(), complete)
                    ? Optional.of(counts.get(2 * i + 1))
                    : Optional.<Map<Polarity, Integer>>empty();
            cards.add(new ClientCard(all.get(i), new Comparison(counts.get(2 * i), before), complete));
        }
        return cards;
    }

    private static boolean wasListening(Span span, Completeness complete) {
        return complete.listeningSince()
                .filter(since -> !since.isAfter(span.from()))
                .isPresent();
    }

    /** The dashboard of that client; empty when there is none that one may see. */
    Optional<Dashboard> dashboard(String clientId, String choice, String from, String to) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return Optional.empty();
        var now = clock.instant();
        var posts = Choice.of(choice).filter(Choice.ALL::equals).isPresent()
                ? queries.extent(clientId)
                : Optional.<Span>empty();
        var asked =
                AskedPeriod.of(choice, from, to, posts, now.atZone(client.get().zone()));
        return Optional.of(dashboard(client.get(), asked, now));
    }

    private Dashboard dashboard(Client client, AskedPeriod asked, Instant now) throws SQLException {
        var period = asked.period();
        var waiting = standing.waiting(client, period.span());
        var states = sources.of(client.clientId());
        var complete = Completeness.of(states, now);
        var volume = new Volume(period, vocabulary);
        var figures = queries.count(client.clientId(), volume.bars());
        var before = before(client, period, complete);
        var links = new Links(client.clientId(), period.span());
        return new Dashboard(
                client,
                now,
                period,
                asked.understood(),
                before.isPresent(),
                complete,
                figures,
                new Comparison(figures.bySentiment(), before.map(Figures::bySentiment)),
                volume.grain(),
                volume.chart(figures, complete, client.clientId()),
                volume.sentence(figures),
                new Motives(figures, links, vocabulary).map(),
                CategoryLine.of(client, figures, before, links),
                CategoryLine.others(figures),
                newest(client, period),
                lines(client, states, period, now),
                desk.report(client.clientId(), period),
                standing.of(
                        client,
                        new Counted(period.span(), figures),
                        before.map(then -> new Counted(period.before().orElseThrow(), then)),
                        waiting),
                new Sentences(vocabulary).of(client, figures));
    }

    private Optional<Figures> before(Client client, ReportPeriod period, Completeness complete) throws SQLException {
        var span = period.before().filter(then -> wasListening(then, complete));
        return span.isEmpty() ? Optional.empty() : Optional.of(queries.count(client.clientId(), List.of(span.get())));
    }

    private List<PostView> newest(Client client, ReportPeriod period) throws SQLException {
        var filter = PostFilter.all(client.clientId(), period.span());
        return posts.find(filter, Optional.empty(), NEWEST).stream()
                .map(post -> PostView.besideAFigure(post, client))
                .toList();
    }

    private List<SourceLine> lines(Client client, List<SourceState> states, ReportPeriod period, Instant now)
            throws SQLException {
        var mentions = queries.bySource(client.clientId(), period.span());
        var checks = sources.checks(client.clientId(), period.span());
        var links = new Links(client.clientId(), period.span());
        return states.stream()
                .map(state -> new SourceLine(
                        state,
                        Freshness.of(state, now),
                        mentions.getOrDefault(state.sourceId(), 0),
                        checks.getOrDefault(state.sourceId(), Checks.NONE),
                        links.ofSource(state.sourceId())))
                .filter(line -> line.freshness() != Freshness.ENDED || line.mentions() > 0)
                .toList();
    }
}
