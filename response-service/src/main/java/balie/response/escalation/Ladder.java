package balie.response.escalation;

import balie.events.ClientProfile.LadderStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides who is told when, as long as nobody acknowledges: each step at its time after the escalation, and again each time the interval
 * has passed. All in calendar time: it is made for the night.
 *
 * @param repeatEvery zero to tell each step once
 */
public record Ladder(List<LadderStep> steps, Duration repeatEvery) {
    private static final Comparator<Notice> IN_ORDER =
            Comparator.comparing(Notice::dueAt).thenComparing(Notice::step);

    public Ladder {
        steps = List.copyOf(steps);
        if (repeatEvery.isNegative()) throw new IllegalArgumentException("repeatEvery");
    }

    /**
     * What falls due after one instant and until another, in order; of a step that fell due more than once, the last time only, so that
     * nobody gets a night's repeats at once.
     *
     * @param after exclusive; null for everything since the escalation
     * @param until inclusive
     */
    public List<Notice> due(Instant raisedAt, Instant after, Instant until) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> lastBy(step, raisedAt, until))
                .flatMap(Optional::stream)
                .filter(notice -> after == null || notice.dueAt().isAfter(after))
                .sorted(IN_ORDER)
                .toList();
    }

    /** When somebody is to be told next; empty when nobody is any more. */
    public Optional<Instant> nextDue(Instant raisedAt, Instant after) {
        return IntStream.range(0, steps.size())
                .mapToObj(step -> firstAfter(step, raisedAt, after))
                .flatMap(Optional::stream)
                .map(Notice::dueAt)
                .min(Comparator.naturalOrder());
    }

    /** Whom the steps reach that fall due until an instant, each once. */
    public List<String> reachedBy(Instant raisedAt, Instant until) {
        return steps.stream()
                .filter(step -> !raisedAt.plus(step.after()).isAfter(until))
                .map(LadderStep::whom)
                .distinct()
                .toList();
    }

    private Optional<Notice> lastBy(int step, Instant raisedAt, Instant until) {
        var first = notice(step, 0, raisedAt);
        if (first.dueAt().isAfter(until)) return Optional.empty();
        return Optional.of(notice(step, repeatsWithin(Duration.between(first.dueAt(), until)), raisedAt));
    }

    private Optional<Notice> firstAfter(int step, Instant raisedAt, Instant after) {
        var first = notice(step, 0, raisedAt);
        if (after == null || first.dueAt().isAfter(after)) return Optional.of(first);
        if (repeatEvery.isZero()) return Optional.empty();
        return Optional.of(notice(step, repeatsWithin(Duration.between(first.dueAt(), after)) + 1, raisedAt));
    }

    private int repeatsWithin(Duration time) {
        return repeatEvery.isZero() ? 0 : Math.toIntExact(time.dividedBy(repeatEvery));
    }

    private Notice notice(int step, int repeat, Instant raisedAt) {
        var rung = steps.get(step);
        var dueAt = raisedAt.plus(rung.after()).plus(repeatEvery.multipliedBy(repeat));
        return new Notice(step, repeat, rung.whom(), dueAt);
    }
}
