package balie.collector.lately;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void whoComesWhenEnoughWaitIsRefusedAndWhoWaitsHasHisTurn() {
        var turns = new Turns(1, 2);
        turns.take();
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (int count = 1; count <= 2; count++) {
            waiting.add(CompletableFuture.runAsync(turns::take));
            int expected = count;
            Awaitility.await().until(() -> turns.waiting() == expected);
        }

        assertThatThrownBy(turns::take).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getResponse().getStatus()).isEqualTo(503);
            assertThat(refusal.getResponse().getHeaderString("Retry-After")).isEqualTo("5");
        });

        for (var turn : waiting) {
            turns.giveBack();
            turn.join();
        }
        turns.giveBack();
        turns.take();
    }
}
