package balie.response.hours;

import static balie.response.AClient.withHours;
import static balie.response.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines are reckoned for every open case of a client at once, so looking to the horizon may not take long. */
class HoursSpeedTest {
    private static final Duration LIMIT = Duration.ofMillis(20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon-fri 09:00-12:30 13:00-17:00; NL | PT4000H
            mon-sun 00:00-00:00                 | PT17000H
            2026-03-09 09:00-10:00              | PT30S
            """)
    void aDeadlineAtTheHorizonTakesMilliseconds(String agreed, Duration time) {
        var hours = withHours(agreed).hours();
        var start = at("2026-03-10 09:00");
        for (int i = 0; i < 50; i++) hours.after(start, time);

        var began = spent();
        for (int i = 0; i < 10; i++) hours.after(start, time);

        assertThat(spent().minus(began).dividedBy(10)).isLessThan(LIMIT);
    }

    /** Of the processor's time, since others use it too. */
    private static Duration spent() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
