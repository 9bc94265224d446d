package balie.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anotherClientConversationOrGenerationIsAnotherCase() {
        assertThat(CaseKey.of("tile-square", "forum.example/t/1", 1)).isNotEqualTo(KEY);
        assertThat(CaseKey.of("floor-house", "forum.example/t/2", 1).caseId()).isNotEqualTo(KEY.caseId());
        assertThat(KEY.next().caseId()).isNotEqualTo(KEY.caseId());
        assertThat(KEY.next()).isEqualTo(CaseKey.of("floor-house", "forum.example/t/1", 2));
    }
}
