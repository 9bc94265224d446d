package balie.response.rhythm;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.Readiness;

/**
 * Work that is done again after each rest, on threads of its own. Quarkus's scheduler looks once a second, about when the second begins,
 * and takes 999 ms for too early: what it should do every second, it now and then does after two.
 */
@ApplicationScoped
public class Rhythm {
    private final FailedTicks failures;
    private final List<ScheduledExecutorService> kept = new CopyOnWriteArrayList<>();

    Rhythm(@Readiness FailedTicks failures) {
        this.failures = failures;
    }

    /** What is to be done. Whatever it throws, it is done again. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Begins, and goes on until the service stops; work that fails is done again after the next rest. */
    public void keep(String name, Duration rest, Work work) {
        keep(name, 1, rest, work);
    }

    /**
     * The same on several threads, which begin spread over the first rest.
     *
     * @param threads each rests as long as if it were alone
     */
    public void keep(String name, int threads, Duration rest, Work work) {
        var pool = Executors.newScheduledThreadPool(threads, run -> {
            var thread = new Thread(run, name);
            thread.setDaemon(true);
            return thread;
        });
        kept.add(pool);
        for (int thread = 1; thread <= threads; thread++)
            pool.scheduleWithFixedDelay(
                    () -> beat(pool, name, work),
                    rest.toNanos() * thread / threads,
                    rest.toNanos(),
                    TimeUnit.NANOSECONDS);
    }

    private void beat(ScheduledExecutorService pool, String name, Work work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
            failures.succeeded(name);
        } catch (Exception | Error e) {
            // Nothing may end the rhythm but its stop, which may interrupt the work.
            if (!pool.isShutdown()) failures.failed(name, e);
        } finally {
            context.terminate();
        }
    }

    /** Ends everything, in the middle of the work if need be: it is done in transactions. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        kept.forEach(ScheduledExecutorService::shutdownNow);
        for (var pool : kept) pool.awaitTermination(5, TimeUnit.SECONDS);
    }
}
