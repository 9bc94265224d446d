package balie.reporting.portal;

import balie.reporting.figures.Figures;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.SourceState;
import balie.reporting.period.Span;
import balie.reporting.reaction.Reaction;
import balie.reporting.reaction.Spread;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes counted figures as they are sent. */
final class Counted {
    private Counted() {}

    /** Null for figures or reaction that are not known. */
    static ReportBodies.Stretch stretch(Span span, Figures figures, Reaction reaction) {
        return new ReportBodies.Stretch(
                span.from(),
                span.to(),
                figures == null ? null : mentions(figures),
                reaction == null ? null : cases(reaction));
    }

    static ReportBodies.Stretch unknown(Span span) {
        return stretch(span, null, null);
    }

    private static ReportBodies.MentionFigures mentions(Figures figures) {
        return new ReportBodies.MentionFigures(
                figures.mentions(),
                codes(figures.bySentiment()),
                codes(figures.byChannel()),
                codes(figures.byMotive()),
                figures.byCategory(),
                figures.byLanguage(),
                figures.backfill(),
                figures.withdrawn(),
                figures.elsewhere());
    }

    private static Map<String, Integer> codes(Map<? extends Enum<?>, Integer> counts) {
        var codes = new TreeMap<String, Integer>();
        counts.forEach((constant, count) -> codes.put(Columns.code(constant.name()), count));
        return codes;
    }

    private static ReportBodies.CaseFigures cases(Reaction reaction) {
        return new ReportBodies.CaseFigures(
                reaction.opened(),
                reaction.missed(),
                reaction.leftOut(),
                firstResponses(reaction),
                targets(reaction.firstResponse()),
                targets(reaction.resolution()));
    }

    private static ReportBodies.FirstResponses firstResponses(Reaction reaction) {
        return new ReportBodies.FirstResponses(
                reaction.answers().size(),
                reaction.norm().within(),
                percentiles(reaction.business()),
                percentiles(reaction.calendar()),
                percentiles(reaction.sincePublication()),
                reaction.listed()
                        ? reaction.answers().stream().map(Counted::answer).toList()
                        : null);
    }

    private static ReportBodies.Percentiles percentiles(Optional<Spread> spread) {
        return spread.map(known ->
                        new ReportBodies.Percentiles(known.answers(), seconds(known.median()), seconds(known.p90())))
                .orElse(null);
    }

    private static ReportBodies.Answer answer(balie.reporting.reaction.Answer answer) {
        return new ReportBodies.Answer(
                answer.caseId(),
                answer.repliedAt(),
                seconds(answer.reaction()),
                answer.business() == null ? null : seconds(answer.business()),
                answer.calendar() == null ? null : seconds(answer.calendar()),
                answer.inTime());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static ReportBodies.Targets targets(balie.reporting.reaction.Targets targets) {
        return new ReportBodies.Targets(targets.met(), targets.missed(), targets.share());
    }

    static ReportBodies.Source source(SourceState source, Freshness freshness) {
        var readBefore = source.lastSuccessAt() == null ? source.firstCheckAt() : source.lastSuccessAt();
        return new ReportBodies.Source(
                source.sourceId(),
                source.name(),
                Columns.code(source.channel().name()),
                Columns.code(freshness.name()),
                source.firstCheckAt(),
                source.lastCheckAt(),
                source.lastSuccessAt(),
                freshness.reliable() ? null : readBefore,
                source.nextDueAt(),
                source.cause());
    }
}
