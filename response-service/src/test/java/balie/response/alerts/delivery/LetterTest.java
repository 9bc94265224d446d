package balie.response.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import balie.response.escalation.Reason;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterTest {
    @Test
    void theNameOfAClientIsTextInTheMailsPage() {
        var alert = new Alert(
                UUID.randomUUID(),
                Kind.RAISED,
                "wacht@bureau.example",
                null,
                "nl",
                UUID.randomUUID(),
                "winkel",
                "<img src=x> & Zonen",
                Reason.BREACH,
                1,
                Instant.EPOCH,
                0,
                0);

        var letter = new Letter(alert, "https://desk.example/desk/alerts/1");

        assertThat(letter.html()).contains("&lt;img src=x&gt; &amp; Zonen").doesNotContain("<img");
        assertThat(letter.subject()).startsWith("<img src=x> & Zonen");
    }
}
