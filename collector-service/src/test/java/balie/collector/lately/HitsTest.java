package balie.collector.lately;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.lately.Hit.Found;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HitsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final Hits hits = new Hits();

    @Test
    void allAreCountedAndTheNewestAreShown() {
        IntStream.range(0, 1_000).forEach(at -> hits.add(hit(NOW.minusSeconds((at * 7L) % 1_000), Found.STILL)));
        hits.add(hit(NOW.plusSeconds(1), Found.NEWLY));

        assertThat(hits.count(Found.STILL)).isEqualTo(1_000);
        assertThat(hits.count(Found.NEWLY)).isEqualTo(1);
        assertThat(hits.count(Found.NO_MORE)).isZero();
        assertThat(hits.newest())
                .extracting(Hit::when)
                .containsExactlyElementsOf(IntStream.range(-1, Hits.MOST_SHOWN - 1)
                        .mapToObj(NOW::minusSeconds)
                        .toList());
    }

    private static Hit hit(Instant publishedAt, Found found) {
        return new Hit("forum", "Forum", null, "Mijn vloer kraakt", null, null, publishedAt, NOW, found);
    }
}
