package balie.response.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RhythmTest {
    private static final Duration REST = Duration.ofMillis(20);

    @Inject
    Rhythm rhythm;

    @Inject
    @Readiness
    FailedTicks failures;

    @Test
    void whateverTheWorkThrowsItIsDoneAgainAndTheServiceIsReadyAgainWhenItSucceeds() {
        Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();
        troubles.add(new IllegalStateException("away"));
        troubles.add(new StackOverflowError());
        troubles.add(new SQLException("quotes data", "57P01"));
        var seen = new ConcurrentLinkedQueue<String>();
        var succeeded = new AtomicInteger();

        rhythm.keep("a test's work", REST, () -> {
            seen.add(String.valueOf(failures.call().getData().orElseGet(Map::of).get("a test's work")));
            var trouble = troubles.poll();
            if (trouble != null) sneak(trouble);
            succeeded.incrementAndGet();
        });

        await().until(() -> succeeded.get() > 1);
        assertThat(seen).startsWith("null", "IllegalStateException", "StackOverflowError", "SQL state 57P01", "null");
        await().until(() -> failures.call().getStatus() == Status.UP);
    }

    @Test
    void severalThreadsDoTheSameWorkSideBySide() throws InterruptedException {
        var both = new CountDownLatch(2);

        rhythm.keep("work of two", 2, REST, () -> {
            both.countDown();
            both.await();
        });

        assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable trouble) throws T {
        throw (T) trouble;
    }
}
