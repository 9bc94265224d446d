package balie.reporting.mail;

import balie.platform.session.SessionConfig;
import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what is to be sent, one mail after the other. A mail's id is its Message-ID: should this process die between the mail server's
 * yes and the note of it, the mail comes again under the same id, and a reader's program shows it once.
 */
@ApplicationScoped
class PostOffice {
    private static final Logger LOG = Logger.getLogger(PostOffice.class);

    private final Mails mails;
    private final LeaveLink links;
    private final List<Writer> writers;
    private final ReactiveMailer mailer;
    private final MailConfig config;
    private final SessionConfig session;
    private final Clock clock = Clock.systemUTC();

    PostOffice(
            Mails mails,
            LeaveLink links,
            @All List<Writer> writers,
            ReactiveMailer mailer,
            MailConfig config,
            SessionConfig session) {
        this.mails = mails;
        this.links = links;
        this.writers = writers;
        this.mailer = mailer;
        this.config = config;
        this.session = session;
    }

    @Scheduled(every = "${balie.mail.tick:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            for (var next = mails.claim(config.lease()); next.isPresent(); next = mails.claim(config.lease()))
                deliver(next.get());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("mails wait: %s", e.getClass().getSimpleName());
        }
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        mails.forget(config.keep());
    }

    private void deliver(PendingMail mail) throws SQLException {
        if (mail.address() == null) {
            mails.settle(mail, MailState.NEEDLESS, "left");
            return;
        }
        if (config.host().isEmpty()) {
            mails.settle(mail, MailState.FAILED, "no-mail-server");
            return;
        }
        var leave = session.origin().resolve("/reports/mail/leave/" + links.token(mail.subscriberId()));
        try {
            var letter = writer(mail).write(mail, leave.toString());
            if (letter.isEmpty()) mails.settle(mail, MailState.NEEDLESS, "nothing-to-tell");
            else send(mail, letter.get(), leave.toString());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "mail %s cannot be written: %s", mail.mailId(), e.getClass().getSimpleName());
            later(mail, "not-written");
        }
    }

    private Writer writer(PendingMail mail) {
        return writers.stream()
                .filter(it -> it.kind() == mail.kind())
                .findFirst()
                .orElseThrow();
    }

    private void send(PendingMail mail, Letter letter, String leave) throws SQLException {
        var failure = handOver(envelope(mail, letter, leave));
        if (failure.isEmpty()) mails.settle(mail, MailState.DELIVERED, "delivered");
        else later(mail, failure.get());
    }

    private void later(PendingMail mail, String failure) throws SQLException {
        if (mail.createdAt().plus(config.giveUpAfter()).isBefore(clock.instant()))
            mails.settle(mail, MailState.FAILED, failure);
        else mails.postpone(mail, pause(mail.attempts()), failure);
    }

    private Mail envelope(PendingMail mail, Letter letter, String leave) {
        return Mail.withText(mail.address(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader(
                        "Message-ID",
                        "<" + mail.mailId() + "@" + session.origin().getHost() + ">")
                .addHeader("List-Unsubscribe", "<" + leave + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** Why the server did not take it, as a code: what the server says may quote addresses. Empty when it did. */
    private Optional<String> handOver(Mail mail) {
        try {
            mailer.send(mail).await().atMost(config.time());
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of("timeout");
        } catch (RuntimeException e) {
            return Optional.of("mail-refused");
        }
    }

    private Duration pause(int attempts) {
        var doubled = config.firstPause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }
}
