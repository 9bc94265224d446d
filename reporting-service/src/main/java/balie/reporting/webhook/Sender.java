package balie.reporting.webhook;

import balie.platform.outbound.Backoff;
import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import balie.platform.outbound.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Sends one message through the guarded client, outside of any transaction, and has what came of it kept. */
@ApplicationScoped
class Sender {
    private static final String GONE = "http-410";
    private static final Set<String> BUSY = Set.of("http-429", "http-503");
    private static final double SPREAD = 0.2;

    private final Outgoings outgoings;
    private final Outbound outbound;
    private final WebhookConfig config;
    private final Clock clock = Clock.systemUTC();

    Sender(Outgoings outgoings, Outbound outbound, WebhookConfig config) {
        this.outgoings = outgoings;
        this.outbound = outbound;
        this.config = config;
    }

    void deliver(Outgoing message) {
        outgoings
                .receiver(message.webhook())
                .ifPresent(receiver -> keep(message, receiver.url(), send(message, receiver)));
    }

    private Optional<Fetched.Refused> send(Outgoing message, Outgoings.Receiver receiver) {
        var body = message.body().getBytes(StandardCharsets.UTF_8);
        var headers = receiver.secrets().headers(message.id().toString(), clock.instant(), body);
        return outbound.post(new Post(receiver.url(), "application/json", headers, body));
    }

    void keep(Outgoing message, String url, Optional<Fetched.Refused> refused) {
        if (refused.isEmpty()) outgoings.settle(message, Logged.State.DELIVERED, "delivered");
        else if (refused.get().cause().equals(GONE)) outgoings.disable(message, url, GONE);
        else later(message, refused.get());
    }

    private void later(Outgoing message, Fetched.Refused refused) {
        var asked = BUSY.contains(refused.cause()) ? refused.retryAfter().orElse(Duration.ZERO) : Duration.ZERO;
        var backoff = new Backoff(config.pauses(), SPREAD, config.patience());
        var pause =
                backoff.after(message.attempts(), ThreadLocalRandom.current().nextDouble(), asked);
        var end = message.since().plus(config.giveUpAfter());
        if (clock.instant().plus(pause).isAfter(end)) outgoings.settle(message, Logged.State.FAILED, refused.cause());
        else outgoings.postpone(message, pause, refused.cause());
    }
}
