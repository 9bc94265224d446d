package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A missed resolution is told once in each life of a case, at the moment at which its time was used up and not before, exactly if it was
 * used up. Time spent waiting does not count. Clients are open day and night.
 *
 * @param target time from the later of publication and collection
 * @param tolerance between the clocks of the database and of whoever tells it
 */
record ResolutionsTimed(Duration target, Duration tolerance) implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var writings = Writings.of(held);
        var findings = new ArrayList<Finding>();
        for (var round : Round.of(held)) judge(round, held, writings).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> judge(Round round, Held held, Writings writings) {
        var breaches = breaches(round);
        if (breaches.size() > 1) return one(Kind.DOUBLED, "a missed resolution is told twice", round);
        if (breaches.isEmpty())
            return used(round.starts().get(0), round.since())
                    .filter(due -> held.isSettled(due) && held.isSettled(round.begun()))
                    .flatMap(due -> one(Kind.LOST, "a missed resolution is not told", round));
        var breach = breaches.get(0);
        var written = writings.of(breach);
        if (written.isPresent() && written.get().isBefore(breach.at().minus(tolerance)))
            return one(Kind.EARLY, "told before the deadline", round);
        boolean right = round.starts().stream()
                .flatMap(start -> used(start, round.since()).stream())
                .anyMatch(due -> Times.same(breach.at(), due));
        return right ? Optional.empty() : one(Kind.WRONG, "a missed resolution is told for another moment", round);
    }

    private static List<Desk.Event> breaches(Round round) {
        return round.since().stream()
                .filter(event -> event.is("SLA_BREACHED")
                        && "RESOLUTION".equals(event.clock())
                        && event.clockGeneration() == round.generation())
                .toList();
    }

    /** When the time that started then was used up; empty when the case was solved or dropped before. */
    private Optional<Instant> used(Instant start, List<Desk.Event> since) {
        var left = target;
        var running = start;
        for (var event : since) {
            boolean stops = event.is("WAITING", "RESOLVED", "NOT_RELEVANT");
            if (stops && running != null) {
                if (!running.plus(left).isAfter(event.at())) return Optional.of(running.plus(left));
                left = left.minus(Duration.between(running, event.at()));
                running = null;
            }
            if (event.is("RESOLVED", "NOT_RELEVANT")) return Optional.empty();
            if (event.is("RESUMED")) running = event.at();
        }
        return running == null ? Optional.empty() : Optional.of(running.plus(left));
    }

    private Optional<Finding> one(Kind kind, String about, Round round) {
        return Optional.of(Finding.of(this, kind, about, round.caseId(), round.generation()));
    }
}
