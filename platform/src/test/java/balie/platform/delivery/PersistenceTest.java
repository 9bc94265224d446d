package balie.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class PersistenceTest {
    private final Persistence persistence = new Persistence(Settings.withLongestPause(Duration.ofMillis(150)));

    @Test
    void workIsTriedUntilItSucceeds() {
        var tries = new AtomicInteger();

        persistence.untilDone("a topic", () -> {
            if (tries.incrementAndGet() < 4) throw new IOException("away");
        });

        assertThat(tries).hasValue(4);
        assertThat(persistence.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void itIsNotReadyWhileSomethingIsAway() throws InterruptedException {
        var away = new AtomicBoolean(true);
        var working = new Thread(() -> persistence.untilDone("a topic", () -> {
            if (away.get()) throw new SQLException("quoting somebody's words", "08006");
        }));
        working.start();

        await().untilAsserted(() -> assertThat(persistence.call().getStatus()).isEqualTo(Status.DOWN));
        assertThat(persistence.call().getData().orElseThrow()).containsEntry("a topic", "SQLException 08006");
        away.set(false);
        working.join();
        assertThat(persistence.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void itIsNotReadyWhileOneOfTwoReadersOfATopicFails() throws InterruptedException {
        var away = new AtomicBoolean(true);
        var failing = new Thread(() -> persistence.untilDone("a topic", () -> {
            if (away.get()) throw new IllegalStateException();
        }));
        failing.start();
        await().untilAsserted(() -> assertThat(persistence.call().getStatus()).isEqualTo(Status.DOWN));
        var tries = new AtomicInteger();

        persistence.untilDone("a topic", () -> {
            if (tries.incrementAndGet() < 2) throw new IllegalStateException();
        });

        assertThat(persistence.call().getStatus()).isEqualTo(Status.DOWN);
        away.set(false);
        failing.join();
        assertThat(persistence.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anErrorIsTriedAgainToo() {
        var tries = new AtomicInteger();

        persistence.untilDone("a topic", () -> {
            if (tries.incrementAndGet() < 3) throw new NoClassDefFoundError();
        });

        assertThat(tries).hasValue(3);
    }

    @Test
    void aStoppingServiceLeavesTheWorkUndoneInsteadOfCallingItDone() throws InterruptedException {
        var stopped = new AtomicBoolean();
        var working = new Thread(() -> {
            assertThatThrownBy(() -> persistence.untilDone("a topic", () -> {
                        throw new IOException();
                    }))
                    .isInstanceOf(Persistence.Stopped.class);
            stopped.set(true);
        });
        working.start();

        working.interrupt();
        working.join();

        assertThat(stopped).isTrue();
    }
}
