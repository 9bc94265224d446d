package balie.reporting.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final Outgoings outgoings;
    private final Sender sender;
    private final WebhookConfig config;
    private final ExecutorService senders;
    private final Round round = new Round("sending to webhooks");
    private final Map<UUID, Integer> underWay = new HashMap<>();

    Dispatch(Outgoings outgoings, Sender sender, WebhookConfig config) {
        this.outgoings = outgoings;
        this.sender = sender;
        this.config = config;
        this.senders = Executors.newFixedThreadPool(config.atOnce(), work -> {
            var thread = new Thread(work, "webhook");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Scheduled(every = "${balie.webhooks.tick:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        round.run(() -> {
            while (startNext()) {}
        });
    }

    /** Whether there was one to start. One thread at a time, so that the limits hold. */
    private synchronized boolean startNext() {
        if (senders.isShutdown()) return false;
        if (underWay.values().stream().mapToInt(Integer::intValue).sum() >= config.atOnce()) return false;
        var next = outgoings.claim(busy());
        next.ifPresent(this::start);
        return next.isPresent();
    }

    /** Webhooks that have enough under way. */
    private List<UUID> busy() {
        return underWay.entrySet().stream()
                .filter(webhook -> webhook.getValue() >= config.atOnceToOne())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void start(Outgoing message) {
        count(message, 1);
        try {
            senders.execute(() -> send(message));
        } catch (RejectedExecutionException stopping) {
            // Its lease ends by itself, and another replica sends it.
            count(message, -1);
        }
    }

    /** When done, looks at once for another, so that messages follow each other without waiting for the tick. */
    private void send(Outgoing message) {
        try {
            deliver(message);
        } finally {
            count(message, -1);
        }
        tick();
    }

    private void deliver(Outgoing message) {
        try {
            sender.deliver(message);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "message %s was cut short: %s; it is tried again when its lease ends",
                    message.id(), Round.kindOf(e));
        }
    }

    private synchronized void count(Outgoing message, int by) {
        underWay.merge(message.webhook(), by, Integer::sum);
        underWay.remove(message.webhook(), 0);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        senders.shutdown();
        if (!senders.awaitTermination(3, TimeUnit.SECONDS)) senders.shutdownNow();
    }
}
