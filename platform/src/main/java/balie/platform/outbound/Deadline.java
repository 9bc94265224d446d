package balie.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The moment at which a fetch ends, whatever it is doing then: looking up a name, connecting, or reading byte after byte. */
final class Deadline {
    private static final ScheduledThreadPoolExecutor WATCH = watch();
    private static final ExecutorService LOOKUPS = Executors.newCachedThreadPool(daemons("outbound-lookup"));

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean hasPassed() {
        return left().isZero();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Does it at the deadline, unless the answer is cancelled before. */
    Future<?> then(Runnable cut) {
        return WATCH.schedule(cut, left().toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Waits for a lookup no longer than there is time. */
    List<InetAddress> call(Callable<List<InetAddress>> lookup) throws Passed, UnknownHostException {
        var found = LOOKUPS.submit(lookup);
        try {
            return found.get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            found.cancel(true);
            throw new Passed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Passed();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) throw unknown;
            throw new IllegalStateException("lookup failed", e.getCause());
        }
    }

    private static ScheduledThreadPoolExecutor watch() {
        var watch = new ScheduledThreadPoolExecutor(1, daemons("outbound-deadline"));
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** There is no time left. */
    static final class Passed extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
