package balie.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Instant BEGIN = Instant.parse("2026-01-05T10:00:00Z");

    @Test
    void whatSwingsALittleDoesNotGrow() {
        var growth = growth(sample(0, 300_000, 60, 200), sample(5, 400_000, 64, 210), sample(20, 500_000, 70, 205));

        assertThat(growth.judge()).isEmpty();
    }

    @Test
    void threadsThatBecomeMoreAreFound() {
        var growth = growth(sample(0, 300_000, 60, 200), sample(20, 300_000, 90, 200));

        assertThat(growth.judge()).singleElement().satisfies(finding -> assertThat(finding.ids())
                .containsExactly("response: threads"));
    }

    @Test
    void memoryCountsFromTheEndOfTheWarmUp() {
        var warmed = growth(sample(0, 100_000, 60, 200), sample(4, 400_000, 60, 200), sample(20, 500_000, 60, 200));
        var leaking = growth(sample(0, 100_000, 60, 200), sample(4, 400_000, 60, 200), sample(20, 600_000, 60, 200));

        assertThat(warmed.judge()).isEmpty();
        assertThat(leaking.judge()).hasSize(1);
    }

    @Test
    void connectionsThatBecomeMoreAreFound() {
        var growth = new Growth(List.of(), List.of(stock(0, 8, 0, 0), stock(20, 21, 1_000_000, 1_000)));

        assertThat(growth.judge()).hasSize(1);
    }

    @Test
    void diskIsToldForEachMention() {
        var growth = new Growth(List.of(), List.of(stock(0, 8, 500, 0), stock(20, 8, 1_000_500, 1_000)));

        assertThat(growth.diskPerMention()).containsEntry("broker", 1_000L);
    }

    private static Growth growth(Sample... samples) {
        return new Growth(List.of(samples), List.of());
    }

    private static Sample sample(int minute, long residentKb, int threads, int files) {
        return new Sample(BEGIN.plusSeconds(minute * 60L), "response", residentKb, threads, files);
    }

    private static Stock stock(int minute, int connections, long bytes, long mentions) {
        return new Stock(
                BEGIN.plusSeconds(minute * 60L),
                Map.of("response_app", connections),
                Map.of("broker", bytes),
                mentions);
    }
}
