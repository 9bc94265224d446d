package balie.reporting.reaction;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How a client's cases stand now, whatever the period.
 *
 * @param open new, claimed or waiting
 * @param waiting of those, the ones whose next step is the customer's or a third party's
 * @param late of those open, the ones with a missed target for something still to be done
 * @param unanswered of those open, the ones in which somebody waits for a first response
 */
public record CasesNow(int open, int waiting, int late, int unanswered) {
    public static CasesNow of(Collection<CaseFact> cases) {
        return new CasesNow(
                count(cases, CaseFact::open),
                count(cases, CaseFact::waiting),
                count(cases, CaseFact::late),
                count(cases, CaseFact::unanswered));
    }

    private static int count(Collection<CaseFact> cases, Predicate<CaseFact> which) {
        return (int) cases.stream().filter(which).count();
    }
}
