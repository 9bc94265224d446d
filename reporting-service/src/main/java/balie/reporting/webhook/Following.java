package balie.reporting.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has every webhook followed for, on every replica; one that cannot be stops none of the others, and is tried again with the next tick. */
@ApplicationScoped
class Following {
    private static final Logger LOG = Logger.getLogger(Following.class);

    private final Follower follower;
    private final Round round = new Round("following for webhooks");

    private volatile boolean stopping;

    Following(Follower follower) {
        this.follower = follower;
    }

    @Scheduled(every = "${balie.webhooks.tick:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        round.run(() -> follower.enabled().forEach(this::follow));
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    private void follow(UUID webhook) {
        try {
            while (!stopping && follower.follow(webhook)) {}
        } catch (RuntimeException e) {
            LOG.warnf(
                    "webhook %s could not be followed for: %s; tried again with the next round",
                    webhook, Round.kindOf(e));
        }
    }
}
