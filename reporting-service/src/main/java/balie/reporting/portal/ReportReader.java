package balie.reporting.portal;

import balie.events.Verdict.Polarity;
import balie.platform.session.ClientTransaction;
import balie.reporting.change.Version;
import balie.reporting.figures.CaseQueries;
import balie.reporting.figures.Clients;
import balie.reporting.figures.FigureQueries;
import balie.reporting.figures.Figures;
import balie.reporting.figures.Sources;
import balie.reporting.period.Span;
import balie.reporting.problem.ProblemType;
import balie.reporting.reaction.CaseFact;
import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads reports as portals get them: first what they follow from, and the figures only where that has changed. */
@ApplicationScoped
@ClientTransaction
class ReportReader {
    private final Clients clients;
    private final FigureQueries queries;
    private final Sources sources;
    private final CaseQueries cases;
    private final Version version;
    private final Clock clock = Clock.systemUTC();

    ReportReader(Clients clients, FigureQueries queries, Sources sources, CaseQueries cases, Version version) {
        this.clients = clients;
        this.queries = queries;
        this.sources = sources;
        this.cases = cases;
        this.version = version;
    }

    Report asked(String clientId, AskedReport asked) throws SQLException {
        var client = clients.withId(clientId).orElseThrow(ProblemType::noSuchClient);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var zone = asked.zone(client.zone());
        return new Report(client, zone, asked.span(zone, now), sources.of(clientId), version.of(clientId), now);
    }

    ReportBodies.Summary summary(Report report) throws SQLException {
        var id = report.client().clientId();
        var since = cases.since(id);
        return new ReportBodies.Summary(
                id,
                report.zone().getId(),
                report.now(),
                report.completeUntil(),
                stretch(report, report.span(), since),
                before(report, since),
                since.isEmpty() ? null : now(id, report.span()));
    }

    private ReportBodies.Stretch before(Report report, Optional<Instant> since) throws SQLException {
        var span = report.before();
        if (!report.listenedThrough(span)) return Counted.unknown(span);
        return stretch(report, span, since.filter(first -> !first.isAfter(span.from())));
    }

    private ReportBodies.Stretch stretch(Report report, Span span, Optional<Instant> since) throws SQLException {
        var id = report.client().clientId();
        var figures = queries.count(id, List.of(span));
        var known = figures.mentions() + figures.elsewhere() > 0 || report.lookedAt(span);
        var reaction = since.filter(first -> first.isBefore(span.to())).isPresent()
                ? Reaction.of(cases.find(id, span), span)
                : null;
        return Counted.stretch(span, known ? figures : null, reaction);
    }

    private ReportBodies.CasesNow now(String clientId, Span span) throws SQLException {
        var now = CasesNow.of(cases.find(clientId, new Span(span.from(), span.from())));
        return new ReportBodies.CasesNow(now.open(), now.waiting(), now.late(), now.unanswered());
    }

    ReportBodies.Series series(Report report, Interval interval) throws SQLException {
        var id = report.client().clientId();
        var parts = interval.cut(report.span(), report.zone());
        var figures = queries.count(id, parts);
        var since = cases.since(id);
        var found = since.isEmpty() ? List.<CaseFact>of() : cases.find(id, report.span());
        var opened = new Tally(parts, found.stream().filter(CaseFact::counts).map(CaseFact::openedAt));
        var replied = new Tally(
                parts,
                found.stream()
                        .filter(CaseFact::counts)
                        .map(CaseFact::firstReplyAt)
                        .filter(Objects::nonNull));
        var points = new ArrayList<ReportBodies.Point>();
        for (var i = 0; i < parts.size(); i++) {
            var desk = hadCases(parts.get(i), since, report.now());
            points.add(
                    point(report, parts.get(i), figures, i, desk ? opened.of(i) : null, desk ? replied.of(i) : null));
        }
        return new ReportBodies.Series(
                id,
                report.zone().getId(),
                interval.text(),
                report.span().from(),
                report.span().to(),
                report.now(),
                report.completeUntil(),
                points);
    }

    private static boolean hadCases(Span part, Optional<Instant> since, Instant now) {
        return since.filter(part.to()::isAfter).isPresent() && part.from().isBefore(now);
    }

    private static ReportBodies.Point point(
            Report report, Span part, Figures figures, int index, Integer opened, Integer replied) {
        var counts = figures.bars().get(index);
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var known = total > 0 || report.lookedAt(part);
        var complete = report.completeUntil();
        return new ReportBodies.Point(
                part.from(),
                part.to(),
                complete != null && !complete.isBefore(part.to()) && report.lookedAt(part),
                known ? total : null,
                known ? of(counts, Polarity.NEGATIVE) : null,
                known ? of(counts, Polarity.NEUTRAL) : null,
                known ? of(counts, Polarity.POSITIVE) : null,
                opened,
                replied);
    }

    private static Integer of(Map<Polarity, Integer> counts, Polarity sentiment) {
        return counts.get(sentiment);
    }

    ReportBodies.Sources sources(Report report) {
        return new ReportBodies.Sources(
                report.client().clientId(),
                report.now(),
                report.completeUntil(),
                report.sources().stream()
                        .map(source -> Counted.source(source, report.freshness(source)))
                        .toList());
    }
}
