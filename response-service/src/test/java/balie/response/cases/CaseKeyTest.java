package balie.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseKeyTest {
    private static final CaseKey KEY = CaseKey.of("floor-house", "forum.example/t/1", 1);

    @Test
    void idsAreMadeOfNamesAndNeverChange() {
        assertThat(KEY.caseId()).isEqualTo(UUID.fromString("a82ff274-b4ae-5121-a760-41695d4a7d95"));
        assertThat(KEY.eventId(1)).isEqualTo(UUID.fromString("f446d842-4a43-5659-a279-4f23314ee31f"));
        assertThat(KEY.caseId().version()).isEqualTo(5);
        assertThat(KEY.caseId().variant()).isEqualTo(2);
    }

    @Test
    void theSampleOfTheEventShowsSuchIds() {
        var key = CaseKey.of("tegelhuis", "forum.example/t/4711", 1);

        assertThat(key.caseId()).isEqualTo(UUID.fromString("5fb6e0c8-4f33-5010-bf8c-13c41a0b1532"));
        assertThat(sample()).contains(key.caseId().toString(), key.eventId(11).toString());
    }

    @Test
    void anotherClientConversationOrGenerationIsAnotherCase() {
        assertThat(CaseKey.of("tile-square", "forum.example/t/1", 1)).isNotEqualTo(KEY);
        assertThat(CaseKey.of("floor-house", "forum.example/t/2", 1).caseId()).isNotEqualTo(KEY.caseId());
        assertThat(KEY.next().caseId()).isNotEqualTo(KEY.caseId());
        assertThat(KEY.next()).isEqualTo(CaseKey.of("floor-house", "forum.example/t/1", 2));
    }

    private static String sample() {
        try (var in = CaseEvent.class.getResourceAsStream("samples/case-event.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
