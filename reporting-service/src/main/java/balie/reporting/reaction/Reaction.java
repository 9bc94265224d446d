package balie.reporting.reaction;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.reporting.period.Span;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the desk reacted for one client in one period. A case counts as opened when it was opened, as answered when its first reply was
 * recorded, and as missed when a deadline passed; so what happens later to a case belongs to a later period, unless it is found not
 * relevant: then it leaves every period.
 *
 * @param opened cases opened, once each however often they were reopened
 * @param missed cases of which a target was missed
 * @param leftOut cases opened that were found not relevant; nowhere else among the figures
 * @param answers the first replies, newest first
 */
public record Reaction(
        int opened, int missed, int leftOut, List<Answer> answers, Targets firstResponse, Targets resolution) {

    /** What the cases tell of the span; cases that have nothing to do with it change nothing. */
    public static Reaction of(Collection<CaseFact> cases, Span span) {
        var openedThen =
                cases.stream().filter(fact -> span.holds(fact.openedAt())).toList();
        var opened = (int) openedThen.stream().filter(CaseFact::counts).count();
        return new Reaction(
                opened,
                (int) cases.stream().filter(fact -> missedWithin(fact, span)).count(),
                openedThen.size() - opened,
                answers(cases, span),
                Targets.of(cases, ClockKind.FIRST_RESPONSE, span),
                Targets.of(cases, ClockKind.RESOLUTION, span));
    }

    static boolean missedWithin(CaseFact fact, Span span) {
        return fact.counts()
                && fact.clocks().stream()
                        .anyMatch(
                                clock -> clock.state() == ClockState.BREACHED && span.holds(Targets.decidedAt(clock)));
    }

    private static List<Answer> answers(Collection<CaseFact> cases, Span span) {
        return cases.stream()
                .flatMap(fact -> fact.answer().stream())
                .filter(answer -> span.holds(answer.repliedAt()))
                .sorted(Comparator.comparing(Answer::repliedAt).reversed().thenComparing(Answer::caseId))
                .toList();
    }

    /** Whether the answers are few enough to be listed, and too few for a percentile. */
    public boolean listed() {
        return answers.size() < Spread.FEWEST;
    }

    /** In business hours from the clock's start, as targets are; empty for fewer than twenty. */
    public Optional<Spread> business() {
        return spread(Answer::business);
    }

    /** From the clock's start, nights and weekends included; empty for fewer than twenty. */
    public Optional<Spread> calendar() {
        return spread(Answer::calendar);
    }

    /** From publication; empty for fewer than twenty. */
    public Optional<Spread> sincePublication() {
        return spread(Answer::reaction);
    }

    private Optional<Spread> spread(Function<Answer, Duration> duration) {
        return Spread.of(
                answers.stream().map(duration).filter(known -> known != null).toList());
    }

    public Norm norm() {
        return Norm.of(answers);
    }
}
