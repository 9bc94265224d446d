package balie.reporting.page;

import balie.reporting.figures.CaseQueries;
import balie.reporting.period.ReportPeriod;
import balie.reporting.reaction.CasesNow;
import balie.reporting.reaction.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

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
        var since = cases.since(clientId).orElse(null);
        var before = period.before().filter(then -> since != null && !since.isAfter(then.from()));
        var found = cases.find(
                clientId, before.map(then -> then.through(period.span())).orElse(period.span()));
        var reaction = Reaction.of(found, period.span());
        return new DeskReport(
                since,
                CasesNow.of(found),
                reaction,
                before.map(then -> Reaction.of(found, then)),
                new Waits(period, vocabulary).chart(reaction));
    }
}
