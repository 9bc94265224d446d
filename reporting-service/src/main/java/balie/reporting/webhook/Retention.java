package balie.reporting.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Drops messages when they are old, with what became of them, and secrets when they no longer hold. */
@ApplicationScoped
class Retention {
    private static final String OLD = """
            delete from webhook_message where message_id in (
                select message_id from webhook_message where created_at < now() - make_interval(secs => ?) limit 1000)""";
    private static final String ENDED = "delete from webhook_secret where ends_at < now()";

    private final Worker worker;
    private final WebhookConfig config;
    private final Round round = new Round("dropping old messages of webhooks");

    Retention(Worker worker, WebhookConfig config) {
        this.worker = worker;
        this.config = config;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        round.run(this::drop);
    }

    private void drop() {
        while (worker.inTransaction(
                        statements -> statements.run(OLD, (double) config.keep().toSeconds()))
                > 0) {}
        worker.inTransaction(statements -> statements.run(ENDED));
    }
}
