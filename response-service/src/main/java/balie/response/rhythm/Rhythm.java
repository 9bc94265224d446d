package balie.response.rhythm;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that is done again after each rest, on a thread of its own. Quarkus's scheduler looks once a second, about when the second begins,
 * and takes 999 ms for too early: what it should do every second, it now and then does after two.
 */
public final class Rhythm {
    private static final Logger LOG = Logger.getLogger(Rhythm.class);

    private final ScheduledExecutorService thread;

    private Rhythm(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /** Begins; work that fails is done again after the next rest. */
    public static Rhythm start(String name, Duration rest, Runnable work) {
        var thread = Executors.newSingleThreadScheduledExecutor(run -> {
            var daemon = new Thread(run, name);
            daemon.setDaemon(true);
            return daemon;
        });
        thread.scheduleWithFixedDelay(() -> beat(name, work), rest.toMillis(), rest.toMillis(), TimeUnit.MILLISECONDS);
        return new Rhythm(thread);
    }

    private static void beat(String name, Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // Nothing may end the rhythm. Messages may quote data.
            LOG.debugf("%s failed: %s", name, e.getClass().getSimpleName());
        } finally {
            context.terminate();
        }
    }

    /** Ends, in the middle of the work if need be: it is done in transactions. */
    public void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }
}
