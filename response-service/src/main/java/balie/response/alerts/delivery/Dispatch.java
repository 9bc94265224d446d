package balie.response.alerts.delivery;

import balie.response.rhythm.Rhythm;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what is to be sent, on every replica, several messages at once but few to one receiver: one that is slow or away keeps nobody
 * else waiting.
 */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final Duration REST = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final Sender sender;
    private final SendingConfig config;
    private final ExecutorService senders;
    private final Map<String, Integer> underWay = new HashMap<>();

    Dispatch(Deliveries deliveries, Sender sender, SendingConfig config) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.config = config;
        this.senders = Executors.newFixedThreadPool(config.atOnce(), work -> {
            var thread = new Thread(work, "alert");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent starting, Rhythm rhythm) {
        rhythm.keep("alerts", REST, this::tick);
    }

    void tick() {
        while (startNext()) {}
    }

    /** Whether there was one to start. One thread at a time, so that the limits hold. */
    private synchronized boolean startNext() {
        if (senders.isShutdown()) return false;
        if (underWay.values().stream().mapToInt(Integer::intValue).sum() >= config.atOnce()) return false;
        var next = deliveries.claim(busy());
        next.ifPresent(this::start);
        return next.isPresent();
    }

    /** Targets that have enough under way. */
    private List<String> busy() {
        return underWay.entrySet().stream()
                .filter(target -> target.getValue() >= config.atOnceToOne())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void start(Delivery delivery) {
        count(delivery, 1);
        try {
            senders.execute(() -> send(delivery));
        } catch (RejectedExecutionException stopping) {
            // Its lease ends by itself, and another replica sends it.
            count(delivery, -1);
        }
    }

    /** When done, looks at once for another, so that messages follow each other without waiting for the tick. */
    private void send(Delivery delivery) {
        try {
            deliver(delivery);
        } finally {
            count(delivery, -1);
        }
        tick();
    }

    private void deliver(Delivery delivery) {
        try {
            sender.deliver(delivery);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "delivery %s was cut short: %s; it is tried again when its lease ends",
                    delivery.id(), e.getClass().getSimpleName());
        }
    }

    private synchronized void count(Delivery delivery, int by) {
        underWay.merge(delivery.target(), by, Integer::sum);
        underWay.remove(delivery.target(), 0);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        senders.shutdown();
        if (!senders.awaitTermination(3, TimeUnit.SECONDS)) senders.shutdownNow();
    }
}
