package balie.response.sla;

import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.WaitingFor;
import balie.response.AClient;
import balie.response.hours.BusinessHours;
import balie.response.hours.HoursVersions;
import balie.response.sla.ClockSegment.Passing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any clock, whatever happens to it and in whatever order: tried on some hundred lives, the same in each run. */
class ClockLawsTest {
    private static final List<String> HOURS = List.of(
            "mon-fri 09:00-17:00; NL",
            "mon-fri 09:00-12:30 13:00-17:00, sat 10:00-14:00",
            "mon-sun 00:00-00:00",
            "fri 18:00-00:00, sat 00:00-02:00, sun 01:00-05:00");

    static Stream<Life> lives() {
        return LongStream.range(0, 200).mapToObj(Life::new);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void whatIsShownAddsUpToWhatIsCounted(Life life) {
        for (int step = 0; step < 12; step++) {
            life.goOn();

            var segments = life.clock.segments(life, life.now);

            assertThat(total(segments, Passing.OPEN)).isEqualTo(life.clock.businessTimeBy(life.now, life));
            assertThat(total(segments, Passing.values())).isEqualTo(life.clock.calendarTimeBy(life.now));
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void atTheDeadlineTheTargetIsUsedUpAndABreachStays(Life life) {
        for (int step = 0; step < 12; step++) {
            var before = life.clock.marks().breachedAt();
            life.goOn();
            var clock = life.clock;

            if (before != null) assertThat(clock.marks().breachedAt()).isEqualTo(before);
            if (!clock.open() || clock.dueAt() == null) continue;
            assertThat(clock.dueAt()).isAfterOrEqualTo(clock.course().lastFrom());
            assertThat(clock.breachedBy(clock.dueAt()).marks().breachedAt()).isEqualTo(clock.dueAt());
            assertThat(clock.breachedBy(clock.dueAt().minusNanos(1))).isEqualTo(clock);
            if (clock.dueAt().isAfter(clock.course().lastFrom()))
                assertThat(clock.leftAt(clock.dueAt(), life)).isZero();
        }
    }

    private static Duration total(List<ClockSegment> segments, Passing... passing) {
        return segments.stream()
                .filter(segment -> List.of(passing).contains(segment.passing()))
                .map(ClockSegment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** A clock to which one thing after another happens. */
    static final class Life implements HoursVersions {
        private final long seed;
        private final Random random;
        private final List<BusinessHours> versions;
        private int version = 1;
        private Instant now = at("2026-03-26 12:00");
        private SlaClock clock;

        Life(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.versions = Stream.of(1, 2, 3)
                    .map(version -> AClient.withHours(HOURS.get(random.nextInt(HOURS.size())))
                            .version(version)
                            .hours())
                    .toList();
            now = now.plusSeconds(random.nextInt(4 * 24 * 3600));
            clock = SlaClock.started(ClockKind.RESOLUTION, 1, aim(), now, current());
        }

        @Override
        public BusinessHours version(int profileVersion) {
            return versions.get(profileVersion - 1);
        }

        @Override
        public String toString() {
            return "life " + seed;
        }

        void goOn() {
            now = now.plusSeconds(random.nextInt(10 * 3600));
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> clock = clock.paused(now, WaitingFor.CUSTOMER, this);
                case 3 -> clock = clock.paused(now, WaitingFor.THIRD_PARTY, this);
                case 4, 5, 6 -> clock = clock.resumed(now, current(), this);
                case 7 -> clock = clock.noticedBy(now);
                case 8 -> clock = random.nextInt(4) == 0 ? clock.done(now, this) : clock;
                case 9 -> change();
                default -> clock = clock.breachedBy(now);
            }
        }

        private void change() {
            if (version < versions.size()) version++;
            clock = clock.rescheduled(now, aim(), current(), this);
        }

        private Aim aim() {
            return new SlaPolicy(75).aim(Duration.ofSeconds(60 + random.nextInt(30 * 3600)));
        }

        private BusinessHours current() {
            return version(version);
        }
    }
}
