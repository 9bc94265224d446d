package balie.response.alerts.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Scheduled(every = "${balie.sending.tick:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        for (var next = next(); next.isPresent(); next = next()) start(next.get());
    }

    private Optional<Delivery> next() {
        var busy = busy();
        return busy.isEmpty() ? Optional.empty() : deliveries.claim(busy.get());
    }

    /** Targets that have enough under way; empty when all senders are at work. */
    private synchronized Optional<List<String>> busy() {
        var all = underWay.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= config.atOnce()) return Optional.empty();
        var busy = new ArrayList<String>();
        underWay.forEach((target, count) -> {
            if (count >= config.atOnceToOne()) busy.add(target);
        });
        return Optional.of(busy);
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

    private void send(Delivery delivery) {
        try {
            sender.deliver(delivery);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "delivery %s was cut short: %s; it is tried again when its lease ends",
                    delivery.id(), e.getClass().getSimpleName());
        } finally {
            count(delivery, -1);
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
