package balie.reporting.portal;

import balie.reporting.period.Grain;
import balie.reporting.period.Span;
import balie.reporting.problem.ProblemType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a series cuts its stretch of time: {@code hour}, {@code day}, {@code week} and {@code month} at the calendar's own starts in the
 * zone, an ISO 8601 duration from the stretch's beginning on. Days and longer are the calendar's: 23 or 25 hours where clocks change.
 */
final class Interval {
    /** Points of one series. */
    static final int MOST = 1000;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final String EXPECTED =
            "must be hour, day, week, month or an ISO 8601 duration of a minute or more, such as PT15M, P1D or P3M";

    private static final Map<String, Grain> NAMED =
            Map.of("hour", Grain.HOUR, "day", Grain.DAY, "week", Grain.WEEK, "month", Grain.MONTH);

    private final String asked;
    private final Optional<Grain> grain;
    private final Step step;
    private final Duration about;

    /** Where the point of that number begins. */
    @FunctionalInterface
    private interface Step {
        Instant begin(Instant from, ZoneId zone, int number);
    }

    private Interval(String asked, Optional<Grain> grain, Step step, Duration about) {
        this.asked = asked;
        this.grain = grain;
        this.step = step;
        this.about = about;
    }

    /** The interval that is written so; days where nothing is. */
    static Interval of(String text) {
        var asked = text == null || text.isBlank() ? "day" : text.strip().toLowerCase(Locale.ROOT);
        if (NAMED.containsKey(asked)) return named(asked, NAMED.get(asked));
        try {
            return asked.contains("t") ? of(Duration.parse(asked)) : of(Period.parse(asked));
        } catch (DateTimeException | ArithmeticException e) {
            throw wrong();
        }
    }

    private static Interval named(String name, Grain grain) {
        var about =
                switch (grain) {
                    case HOUR -> Duration.ofHours(1);
                    case DAY -> Duration.ofDays(1);
                    case WEEK -> Duration.ofDays(7);
                    default -> Duration.ofDays(30);
                };
        return new Interval(name, Optional.of(grain), null, about);
    }

    private static Interval of(Duration duration) {
        if (duration.compareTo(SHORTEST) < 0) throw wrong();
        return new Interval(
                duration.toString(),
                Optional.empty(),
                (from, zone, number) -> from.plus(duration.multipliedBy(number)),
                duration);
    }

    private static Interval of(Period period) {
        if (period.isNegative() || period.isZero()) throw wrong();
        return new Interval(
                period.toString(),
                Optional.empty(),
                (from, zone, number) ->
                        from.atZone(zone).plus(period.multipliedBy(number)).toInstant(),
                Duration.ofDays(period.toTotalMonths() * 30 + period.getDays()));
    }

    private static RuntimeException wrong() {
        return ProblemType.invalid("interval", EXPECTED);
    }

    /** As it is told in the answer. */
    String text() {
        return asked;
    }

    /** The stretches, which follow each other without gaps; the first and last may be shorter than the others. */
    List<Span> cut(Span span, ZoneId zone) {
        if (span.length().dividedBy(about) > MOST) throw tooMany();
        var parts = grain.map(named -> named.cut(span, zone)).orElseGet(() -> steps(span, zone));
        if (parts.size() > MOST) throw tooMany();
        return parts;
    }

    private List<Span> steps(Span span, ZoneId zone) {
        var parts = new ArrayList<Span>();
        var from = span.from();
        for (var number = 1; from.isBefore(span.to()); number++) {
            var next = step.begin(span.from(), zone, number);
            var to = next.isBefore(span.to()) ? next : span.to();
            if (to.isAfter(from)) parts.add(new Span(from, to));
            from = to;
        }
        return parts;
    }

    private static RuntimeException tooMany() {
        return ProblemType.invalid(
                "interval",
                "would make more than " + MOST + " points; choose a longer one or a shorter stretch of time");
    }
}
