package balie.response.escalation;

import static balie.response.Times.AMSTERDAM;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ClientProfile.LadderStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On-call at once, the lead after a quarter of an hour, each again every half hour; raised at two at night. */
class LadderTest {
    private static final Instant RAISED = at("2026-03-05 02:00");
    private static final List<LadderStep> STEPS =
            List.of(new LadderStep(Duration.ZERO, "on-call"), new LadderStep(Duration.ofMinutes(15), "lead"));
    private static final Ladder LADDER = new Ladder(STEPS, Duration.ofMinutes(30));

    @ParameterizedTest(name = "from {0} until {1}: {2}, next {3}")
    @CsvSource(delimiter = '|', textBlock = """
                  | 02:00    | on-call/0 at 02:00                     | 02:15
                  | 02:14:59 | on-call/0 at 02:00                     | 02:15
            02:00 | 02:15    | lead/0 at 02:15                        | 02:30
            02:15 | 02:20    |                                        | 02:30
            02:15 | 02:30    | on-call/1 at 02:30                     | 02:45
            02:30 | 02:45    | lead/1 at 02:45                        | 03:00
            02:45 | 03:00    | on-call/2 at 03:00                     | 03:15
                  | 02:20    | on-call/0 at 02:00, lead/0 at 02:15    | 02:30
                  | 05:20    | on-call/6 at 05:00, lead/6 at 05:15    | 05:30
            02:45 | 05:10    | lead/5 at 04:45, on-call/6 at 05:00    | 05:15
            """)
    void eachStepIsToldAtItsTimeAndAgain(String after, String until, String notices, String next) {
        var due = LADDER.due(RAISED, night(after), night(until));

        assertThat(due.stream().map(LadderTest::text).collect(Collectors.joining(", ")))
                .isEqualTo(notices == null ? "" : notices);
        assertThat(LADDER.nextDue(RAISED, night(until))).contains(night(next));
    }

    @Test
    void beforeItsTimeNobodyIsTold() {
        assertThat(LADDER.due(RAISED, null, RAISED.minusSeconds(1))).isEmpty();
        assertThat(LADDER.nextDue(RAISED, null)).contains(RAISED);
    }

    @Test
    void withoutRepeatsEachStepIsToldOnce() {
        var once = new Ladder(STEPS, Duration.ZERO);

        assertThat(once.due(RAISED, night("02:15"), night("06:00"))).isEmpty();
        assertThat(once.nextDue(RAISED, night("02:00"))).contains(night("02:15"));
        assertThat(once.nextDue(RAISED, night("02:15"))).isEmpty();
    }

    @Test
    void aLadderWithoutStepsTellsNobody() {
        var none = new Ladder(List.of(), Duration.ofMinutes(30));

        assertThat(none.due(RAISED, null, night("06:00"))).isEmpty();
        assertThat(none.nextDue(RAISED, null)).isEmpty();
    }

    @Test
    void onlyStepsThatFellDueHaveBeenReached() {
        assertThat(LADDER.reachedBy(RAISED, night("02:14"))).containsExactly("on-call");
        assertThat(LADDER.reachedBy(RAISED, night("02:15"))).containsExactly("on-call", "lead");
    }

    @Test
    void howeverOftenOneLooksNothingIsToldTwiceAndNoStepIsLeftOut() {
        var random = new Random(7);
        for (int run = 0; run < 200; run++) {
            var told = new ArrayList<Notice>();
            Instant after = null;
            for (var now = RAISED; now.isBefore(RAISED.plus(Duration.ofHours(6))); ) {
                told.addAll(LADDER.due(RAISED, after, now));
                after = now;
                now = now.plusSeconds(1 + random.nextInt(3600));
            }

            assertThat(told).doesNotHaveDuplicates();
            assertThat(told).extracting(Notice::whom).contains("on-call", "lead");
        }
    }

    private static String text(Notice notice) {
        var time = notice.dueAt().atZone(AMSTERDAM).toLocalTime();
        return notice.whom() + "/" + notice.repeat() + " at " + time;
    }

    private static Instant night(String time) {
        return time == null ? null : at("2026-03-05 " + time);
    }
}
