package balie.response.alerts.delivery;

import balie.platform.outbound.Backoff;
import balie.platform.session.SessionConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** Sends one message outside of any transaction, and has what came of it kept. */
@ApplicationScoped
class Sender {
    private final Deliveries deliveries;
    private final MailSending mail;
    private final WebhookSending webhooks;
    private final SessionConfig session;
    private final SendingConfig config;
    private final Clock clock = Clock.systemUTC();

    Sender(
            Deliveries deliveries,
            MailSending mail,
            WebhookSending webhooks,
            SessionConfig session,
            SendingConfig config) {
        this.deliveries = deliveries;
        this.mail = mail;
        this.webhooks = webhooks;
        this.session = session;
        this.config = config;
    }

    void deliver(Delivery delivery) {
        keep(delivery, attempt(delivery));
    }

    /** One try, of which nothing is kept yet. */
    Outcome attempt(Delivery delivery) {
        return deliveries
                .inTransaction(connection -> new Contents(connection).of(delivery))
                .map(this::send)
                .orElseGet(Outcome.Needless::new);
    }

    private Outcome send(Alert alert) {
        var letter = new Letter(alert, link(alert));
        return alert.channel() == null ? mail.send(alert, letter) : webhooks.send(alert, letter);
    }

    private String link(Alert alert) {
        var page = alert.escalationId() == null ? "/desk/alerts" : "/desk/alerts/" + alert.escalationId();
        return session.origin().resolve(page).toString();
    }

    private void keep(Delivery delivery, Outcome outcome) {
        if (outcome instanceof Outcome.Taken) deliveries.settle(delivery, State.DELIVERED, "delivered");
        else if (outcome instanceof Outcome.Needless) deliveries.settle(delivery, State.NEEDLESS, null);
        else if (outcome instanceof Outcome.Hopeless hopeless)
            deliveries.settle(delivery, State.FAILED, hopeless.code());
        else if (outcome instanceof Outcome.Later later) later(delivery, later);
    }

    private void later(Delivery delivery, Outcome.Later later) {
        var tooOld = delivery.createdAt().plus(config.giveUpAfter()).isBefore(clock.instant());
        if (tooOld) {
            deliveries.settle(delivery, State.FAILED, later.code());
            return;
        }
        var backoff = Backoff.doubling(config.firstPause(), config.longestPause());
        var chance = ThreadLocalRandom.current().nextDouble();
        deliveries.postpone(delivery, backoff.after(delivery.attempts(), chance, later.asked()), later.code());
    }
}
