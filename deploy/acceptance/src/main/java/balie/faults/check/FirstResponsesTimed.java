package balie.faults.check;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A first response is told to be late once, at its deadline and not before, exactly if none came in time. Clients are open day and night.
 *
 * @param target time from the later of publication and collection
 * @param tolerance between the clocks of the database and of whoever tells it
 */
record FirstResponsesTimed(Duration target, Duration tolerance) implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var writings = Writings.of(held);
        var findings = new ArrayList<Finding>();
        for (var round : Round.of(held)) {
            findings.addAll(judgeNumber(round, held));
            for (var breach : round.breaches()) findings.addAll(judgeTime(round, breach, writings));
        }
        return findings;
    }

    private List<Finding> judgeNumber(Round round, Held held) {
        var due = round.due(target);
        var there = round.breaches().size();
        if (there > 1) return one(Kind.DOUBLED, "a missed first response is told twice", round);
        if (there == 1 && round.endedBefore(due)) return one(Kind.WRONG, "told late, though it was in time", round);
        var missed = !round.endedBefore(due) && held.isSettled(due) && held.isSettled(round.begun());
        return there == 0 && missed ? one(Kind.LOST, "a missed first response is not told", round) : List.of();
    }

    private List<Finding> judgeTime(Round round, Desk.Event breach, Writings writings) {
        var due = round.due(target);
        var written = writings.of(breach);
        if (written.isPresent() && isBefore(written.get(), due))
            return one(Kind.EARLY, "told before the deadline", round);
        if (Times.same(breach.at(), due)) return List.of();
        return breach.at().isBefore(due)
                ? one(Kind.EARLY, "told for a moment before the deadline", round)
                : one(Kind.LATE, "told for a moment after the deadline", round);
    }

    private boolean isBefore(Instant written, Instant due) {
        return written.isBefore(due.minus(tolerance));
    }

    private List<Finding> one(Kind kind, String about, Round round) {
        return List.of(Finding.of(this, kind, about, round.caseId(), round.generation()));
    }
}
