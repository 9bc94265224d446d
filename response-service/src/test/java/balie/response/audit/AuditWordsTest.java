package balie.response.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyActionHasItsWords(String language) throws IOException {
        try (var file = AuditWords.class.getResourceAsStream("/messages/audit_" + language + ".properties")) {
            var words = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            for (var action : Action.values()) assertThat(words).contains("{#case '" + action.code() + "'}");
        }
    }
}
