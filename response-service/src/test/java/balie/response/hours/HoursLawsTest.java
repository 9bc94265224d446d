package balie.response.hours;

import static org.assertj.core.api.Assertions.assertThat;

import balie.response.AClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any hours, any time zone and any instant: tried on some hundred, the same in each run. */
class HoursLawsTest {
    private static final List<String> ZONES = List.of(
            "Europe/Amsterdam",
            "America/New_York",
            "Africa/Cairo",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "America/Havana",
            "Atlantic/Azores",
            "America/St_Johns",
            "Pacific/Apia",
            "Asia/Kolkata");
    private static final List<String> DAYS = List.of("mon-fri", "mon-sun", "sat", "sun", "fri-sun", "wed");
    private static final List<String> COUNTRIES = List.of("NL", "BE", "DE");
    private static final Instant EARLIEST = Instant.parse("2005-01-01T00:00:00Z");

    record Trial(String agreed, BusinessHours hours, Instant start, Duration one, Duration other) {
        @Override
        public String toString() {
            return agreed + " from " + start + ": " + one + ", " + other;
        }
    }

    static Stream<Trial> trials() {
        return LongStream.range(0, 250).mapToObj(HoursLawsTest::trial);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void aDeadlineIsTheEarliestInstantByWhichTheTimeHasPassed(Trial trial) {
        var hours = trial.hours();

        hours.after(trial.start(), trial.one()).ifPresent(due -> {
            assertThat(hours.between(trial.start(), due)).isEqualTo(trial.one());
            assertThat(hours.between(trial.start(), due.minusNanos(1))).isLessThan(trial.one());
        });
    }

    @ParameterizedTest
    @MethodSource("trials")
    void moreTimeOrALaterStartIsNeverDueEarlier(Trial trial) {
        var hours = trial.hours();
        var due = hours.after(trial.start(), trial.one());

        var withMore = hours.after(trial.start(), trial.one().plus(trial.other()));
        var startedLater = hours.after(trial.start().plus(trial.other()), trial.one());

        due.flatMap(early -> withMore.map(early::compareTo))
                .ifPresent(order -> assertThat(order).isNotPositive());
        due.flatMap(early -> startedLater.map(early::compareTo))
                .ifPresent(order -> assertThat(order).isNotPositive());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void timeAddsUp(Trial trial) {
        var hours = trial.hours();
        var middle = trial.start().plus(trial.one());
        var end = middle.plus(trial.other());

        assertThat(hours.between(trial.start(), middle).plus(hours.between(middle, end)))
                .isEqualTo(hours.between(trial.start(), end));
        hours.after(trial.start(), trial.one())
                .flatMap(due -> hours.after(due, trial.other()))
                .filter(due -> due.isBefore(trial.start().plus(BusinessHours.HORIZON)))
                .ifPresent(
                        due -> assertThat(hours.after(trial.start(), trial.one().plus(trial.other())))
                                .contains(due));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void segmentsTakeTurnsWithoutHolesAndAgreeWithTheRest(Trial trial) {
        var hours = trial.hours();
        var end = trial.start().plus(trial.other());
        var reached = trial.start();
        var open = Duration.ZERO;

        for (var segment : hours.segments(trial.start(), end)) {
            assertThat(segment.from()).isEqualTo(reached);
            assertThat(hours.isOpen(segment.from())).isEqualTo(segment.open());
            assertThat(hours.isOpen(segment.to().minusNanos(1))).isEqualTo(segment.open());
            if (segment.open()) open = open.plus(segment.length());
            reached = segment.to();
        }

        assertThat(reached).isEqualTo(end);
        assertThat(open).isEqualTo(hours.between(trial.start(), end));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theDeskIsOpenWhenTheWallClockSaysSo(Trial trial) {
        var hours = trial.hours();
        var from = trial.start().truncatedTo(ChronoUnit.MINUTES);

        for (var at = from; at.isBefore(from.plus(Duration.ofDays(2))); at = at.plus(Duration.ofMinutes(7)))
            if (!isNearTheEndOfSummerTime(at, hours.zone()))
                assertThat(hours.isOpen(at)).as("%s", at).isEqualTo(showsOpen(hours, at));
    }

    private static boolean showsOpen(BusinessHours hours, Instant at) {
        var local = at.atZone(hours.zone());
        return hours.on(local.toLocalDate()).intervals().stream()
                .anyMatch(interval -> !local.toLocalTime().isBefore(interval.from())
                        && (interval.to().equals(LocalTime.MIDNIGHT)
                                || local.toLocalTime().isBefore(interval.to())));
    }

    /** Times that come twice mean their first, so around them the wall clock alone cannot tell. */
    private static boolean isNearTheEndOfSummerTime(Instant at, ZoneId zone) {
        var before = zone.getRules().previousTransition(at);
        return before != null
                && before.isOverlap()
                && at.isBefore(before.getInstant().plus(Duration.ofHours(25)));
    }

    private static Trial trial(long seed) {
        var random = new Random(seed);
        var zone = pick(ZONES, random);
        var agreed = week(random) + "; " + zone + (random.nextBoolean() ? "; " + pick(COUNTRIES, random) : "");
        return new Trial(
                agreed,
                AClient.withHours(agreed).hours(),
                start(ZoneId.of(zone), random),
                Duration.ofSeconds(random.nextInt(40 * 3600) + 1),
                Duration.ofMillis(random.nextInt(20 * 24 * 3600 * 1000) + 1L));
    }

    /** Half of the starts lie within two days of a change of the zone's clocks. */
    private static Instant start(ZoneId zone, Random random) {
        var any = EARLIEST.plusMillis(
                (long) (random.nextDouble() * Duration.ofDays(25 * 365).toMillis()));
        var change = zone.getRules().nextTransition(any);
        if (change == null || random.nextBoolean()) return any;
        return change.getInstant().minusSeconds(random.nextInt(2 * 24 * 3600));
    }

    private static String week(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> pick(DAYS, random) + " " + interval(random) + " " + interval(random))
                .collect(Collectors.joining(", "));
    }

    private static String interval(Random random) {
        if (random.nextInt(8) == 0) return "00:00-00:00";
        var from = random.nextInt(24 * 4 - 1);
        var to = from + 1 + random.nextInt(24 * 4 - from);
        return time(from) + "-" + time(to % (24 * 4));
    }

    private static String time(int quarters) {
        return LocalTime.of(quarters / 4, quarters % 4 * 15).toString();
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
