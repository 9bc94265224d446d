package balie.response.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFilterTest {
    private static final UUID ID = UUID.fromString("11111111-2222-5333-8444-555555555555");

    @Test
    void anAddressSaysTheFilterAndIsReadBack() {
        var filter = new QueueFilter(QueueStream.MINE, "floorhuis", null, "vloer & trap");

        assertThat(filter.href()).isEqualTo("/desk?stream=mine&client=floorhuis&words=vloer+%26+trap");
        assertThat(QueueFilter.of("mine", "floorhuis", " ", "vloer & trap")).isEqualTo(filter);
        assertThat(QueueFilter.NEXT.href()).isEqualTo("/desk");
    }

    @Test
    void wordsAreLookedForInEveryCaseUnlessAStreamIsNamed() {
        assertThat(QueueFilter.of(null, null, null, "vloer").stream()).isEqualTo(QueueStream.ALL);
        assertThat(QueueFilter.of("mine", null, null, "vloer").stream()).isEqualTo(QueueStream.MINE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"elsewhere", "NEXT'; drop", "\0"})
    void nonsenseIsLeftOpen(String text) {
        var filter = QueueFilter.of(text, null, null, null);

        assertThat(filter).isEqualTo(QueueFilter.NEXT);
    }

    @Test
    void aPlaceSurvivesItsAddressWithADeadlineAndWithout() {
        var due = new QueuePlace(Instant.parse("2026-11-22T14:02:03.123456Z"), ID);
        var never = new QueuePlace(null, ID);

        assertThat(QueuePlace.of(due.text())).contains(due);
        assertThat(QueuePlace.of(never.text())).contains(never);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "1", "1.x", "soon.11111111-2222-3333-4444-555555555555"})
    void nonsenseIsNoPlace(String text) {
        assertThat(QueuePlace.of(text)).isEmpty();
    }
}
