package balie.response.alerts.delivery;

import balie.platform.session.SessionConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;

/** Sends by mail. The message's id is the mail's, so that a reader's program shows one that comes again once. */
@ApplicationScoped
class MailSending {
    private final ReactiveMailer mailer;
    private final SendingConfig config;
    private final SessionConfig session;

    MailSending(ReactiveMailer mailer, SendingConfig config, SessionConfig session) {
        this.mailer = mailer;
        this.config = config;
        this.session = session;
    }

    Outcome send(Alert alert, Letter letter) {
        if (config.mailHost().isEmpty()) return new Outcome.Hopeless("no-mail-server");
        if (alert.mail() == null) return new Outcome.Hopeless("no-address");
        try {
            mailer.send(mail(alert, letter)).await().atMost(config.mailTime());
            return new Outcome.Taken();
        } catch (TimeoutException e) {
            return new Outcome.Later("timeout", Duration.ZERO);
        } catch (RuntimeException e) {
            return new Outcome.Later(code(e), Duration.ZERO);
        }
    }

    private Mail mail(Alert alert, Letter letter) {
        return Mail.withText(alert.mail(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader(
                        "Message-ID", "<" + alert.id() + "@" + session.origin().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** What the mail server says may quote addresses, so only the kind of failure is told. */
    private static String code(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) return "connect-refused";
            if (cause instanceof UnknownHostException) return "host-unknown";
        }
        return "mail-refused";
    }
}
