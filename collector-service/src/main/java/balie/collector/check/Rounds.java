package balie.collector.check;

import balie.collector.CollectorConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks several times a second which sources are due, hands each to a worker, and goes on holding the hosts of those under way. Looked for
 * once a second, a source of every second was read every other one, and all that were due began at once. One source's trouble never stops
 * the others.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration HOLD_AGAIN = Duration.ofSeconds(1);

    private final Claims claims;
    private final Checks checks;
    private final Troubles troubles;
    private final ExecutorService workers;
    private final Semaphore free;
    private final Set<Claim> underWay = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "rounds"));
    private volatile boolean open = true;

    Rounds(Claims claims, Checks checks, Troubles troubles, CollectorConfig config) {
        this.claims = claims;
        this.checks = checks;
        this.troubles = troubles;
        this.free = new Semaphore(config.atOnce());
        this.workers = Executors.newFixedThreadPool(config.atOnce(), work -> daemon(work, "check"));
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent starting, CollectorConfig config) {
        config.rest().ifPresent(rest -> repeat(this::handOut, rest));
        repeat(this::goOnHolding, HOLD_AGAIN);
    }

    /** Nothing may escape from the work, or it were done for the last time. */
    private void repeat(Runnable work, Duration rest) {
        Runnable guarded = () -> {
            try {
                work.run();
            } catch (Exception | Error e) {
                troubles.tell(e);
            }
        };
        looks.scheduleWithFixedDelay(guarded, rest.toMillis(), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void handOut() {
        while (open && free.tryAcquire()) if (!handOn()) return;
    }

    private void goOnHolding() {
        if (underWay.isEmpty()) return;
        try {
            claims.renew(underWay);
        } catch (SQLException e) {
            troubles.tell(e);
        }
    }

    private boolean handOn() {
        boolean started = false;
        try {
            var claim = claim();
            started = claim.isPresent() && start(claim.get());
            return claim.isPresent();
        } finally {
            if (!started) free.release();
        }
    }

    private boolean start(Claim claim) {
        try {
            workers.execute(() -> workOff(claim));
            return true;
        } catch (RejectedExecutionException stopping) {
            giveUp(claim);
            return false;
        }
    }

    /** When done, looks at once for another, so that a host's sources follow each other without waiting for the tick. */
    private void workOff(Claim first) {
        try {
            for (var claim = Optional.of(first); claim.isPresent(); claim = open ? claim() : Optional.empty())
                work(claim.get());
        } finally {
            free.release();
        }
    }

    /** Who cannot be understood rests, and the next is taken. */
    private Optional<Claim> claim() {
        while (true) {
            try {
                return claims.next();
            } catch (Claims.Unreadable e) {
                troubles.tell(e);
            } catch (SQLException | RuntimeException e) {
                troubles.tell(e);
                return Optional.empty();
            }
        }
    }

    private void work(Claim claim) {
        underWay.add(claim);
        try {
            checks.check(claim);
            troubles.over();
        } catch (Exception | StackOverflowError e) {
            troubles.tell(e);
            giveUp(claim);
        } finally {
            underWay.remove(claim);
        }
    }

    private void giveUp(Claim claim) {
        try {
            claims.giveUp(claim);
        } catch (SQLException e) {
            LOG.debug("the lease could not be given back; it ends by itself");
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        open = false;
        looks.shutdown();
        workers.shutdown();
        if (!workers.awaitTermination(3, TimeUnit.SECONDS)) workers.shutdownNow();
    }
}
