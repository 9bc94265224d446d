package balie.reporting.page;

import balie.reporting.figures.CaseQueries;
import balie.reporting.period.ReportPeriod;
import balie.reporting.period.Span;
import balie.reporting.reaction.Answer;
import balie.reporting.reaction.CaseChoice;
import balie.reporting.reaction.CaseFact;
import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how the desk reacted, within the client transaction of its caller. */
@ApplicationScoped
class DeskReader {
    private final CaseQueries cases;
    private final Vocabulary vocabulary;

    DeskReader(CaseQueries cases, Vocabulary vocabulary) {
        this.cases = cases;
        this.vocabulary = vocabulary;
    }

    DeskReport report(String clientId, ReportPeriod period) throws SQLException {
        var asked = period.before().map(then -> then.through(period.span())).orElse(period.span());
        var history = cases.history(clientId, asked);
        var since = history.since().orElse(null);
        var before = period.before().filter(then -> since != null && !since.isAfter(then.from()));
        var found = history.cases();
        var reaction = Reaction.of(found, period.span());
        return new DeskReport(
                since,
                CasesNow.of(found),
                reaction,
                before.map(then -> Reaction.of(found, then)),
                new Waits(period, vocabulary).chart(reaction, new Links(clientId, period.span())));
    }

    /** The cases that a figure of that span counts; of those answered, only the ones that took as long. */
    List<UUID> cases(String clientId, CaseChoice choice, Span span, String above, String upTo) throws SQLException {
        return cases.find(clientId, span).stream()
                .filter(fact -> choice.takes(fact, span))
                .filter(fact -> took(fact, above, upTo))
                .map(CaseFact::caseId)
                .toList();
    }

    private static boolean took(CaseFact fact, String above, String upTo) {
        var reaction = fact.answer().map(Answer::reaction);
        return limit(above)
                        .map(limit ->
                                reaction.filter(it -> it.compareTo(limit) > 0).isPresent())
                        .orElse(true)
                && limit(upTo)
                        .map(limit ->
                                reaction.filter(it -> it.compareTo(limit) <= 0).isPresent())
                        .orElse(true);
    }

    private static Optional<Duration> limit(String written) {
        try {
            return Optional.ofNullable(written).map(Duration::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
