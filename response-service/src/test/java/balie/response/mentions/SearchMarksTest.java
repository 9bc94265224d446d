package balie.response.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import balie.platform.session.VisibleClients;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchMarksTest {
    @Test
    void clientsAreThoseThatMayBeSeenOrTheOneThatIsLookedAt() {
        var two = VisibleClients.of(Set.of("tegelplein", "floor-en-co"));

        assertThat(SearchMarks.of(null, two).query()).isEqualTo("'client floor-en-co' | 'client tegelplein'");
        assertThat(SearchMarks.of("tegelplein", two).query()).isEqualTo("'client tegelplein'");
        assertThat(SearchMarks.of("o'neil\\", VisibleClients.ALL).query()).isEqualTo("'client o''neil\\\\'");
    }

    @Test
    void whoSeesEverybodyNeedsNoneAndWhoSeesNobodyFindsNothing() {
        assertThat(SearchMarks.of(null, VisibleClients.ALL).isNone()).isTrue();
        assertThat(SearchMarks.of(null, VisibleClients.NONE).query()).isEqualTo("'client '");
    }

    @Test
    void whoSeesVeryManyLooksInTimesOfEverybody() {
        var many = IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).collect(Collectors.toSet());

        assertThat(SearchMarks.of(null, VisibleClients.of(many))).isEqualTo(SearchMarks.of(null, VisibleClients.ALL));
    }

    @Test
    void timesReachFurtherAndFurtherBack() {
        var lately = SearchMarks.of(null, VisibleClients.ALL).openedBefore(Instant.parse("1970-01-02T00:30:00Z"));

        assertThat(lately.stream().map(SearchMarks::query))
                .startsWith(
                        "'opened 0 23' | 'opened 0 24' | 'opened 0 25'",
                        "'opened 1 5' | 'opened 1 6' | 'opened 1 7'",
                        "'opened 2 0' | 'opened 2 1' | 'opened 2 2'",
                        "'opened 3 -1' | 'opened 3 0' | 'opened 3 1'")
                .hasSize(7);
    }

    @Test
    void timesAreThoseOfTheClients() {
        var lately = SearchMarks.of(null, VisibleClients.of(Set.of("a", "b"))).openedBefore(Instant.EPOCH);

        assertThat(lately.get(0).query()).isEqualTo("'a 0 -1' | 'a 0 0' | 'a 0 1' | 'b 0 -1' | 'b 0 0' | 'b 0 1'");
    }
}
