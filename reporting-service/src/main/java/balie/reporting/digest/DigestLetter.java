package balie.reporting.digest;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.reporting.figures.Clients;
import balie.reporting.mail.Letter;
import balie.reporting.mail.MailKind;
import balie.reporting.mail.PendingMail;
import balie.reporting.mail.Writer;
import balie.reporting.period.Span;
import balie.theme.format.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a digest: of the time from where the one before it ended up to the moment it is due, whenever it is sent. A schedule that was
 * changed in between leaves nothing out.
 */
@ApplicationScoped
class DigestLetter implements Writer {
    /** Whoever paused a digest for longer wants no chronicle. */
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Clients clients;
    private final DigestShelf shelf;
    private final DigestReader reader;
    private final ClientTransactions transactions;

    DigestLetter(Clients clients, DigestShelf shelf, DigestReader reader, ClientTransactions transactions) {
        this.clients = clients;
        this.shelf = shelf;
        this.reader = reader;
        this.transactions = transactions;
    }

    @CheckedTemplate(basePath = "digest")
    static class Templates {
        static native TemplateInstance subject(DigestView view);

        static native TemplateInstance plain(DigestView view);

        static native TemplateInstance page(DigestView view);
    }

    @Override
    public MailKind kind() {
        return MailKind.DIGEST;
    }

    @Override
    public Optional<Letter> write(PendingMail mail, String leave) {
        try {
            var digest = shelf.withId(mail.clientId(), mail.about());
            return digest.isEmpty() ? Optional.empty() : write(digest.get(), mail.dueAt(), leave);
        } catch (SQLException e) {
            throw new IllegalStateException("a digest cannot be read", e);
        }
    }

    /** The letter as it is, or would be, due at that moment; empty where there is no such client any more. */
    Optional<Letter> write(Digest digest, Instant due, String leave) {
        var visible = VisibleClients.of(Set.of(digest.clientId()));
        try {
            var told = told(digest, due);
            return transactions.call(visible, () -> {
                var client = clients.withId(digest.clientId(), visible);
                if (client.isEmpty()) return Optional.empty();
                return Optional.of(letter(reader.read(client.get(), digest, told, leave)));
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a digest cannot be read", e);
        }
    }

    private Span told(Digest digest, Instant due) throws SQLException {
        var from = shelf.toldUntil(digest, due).filter(end -> end.plus(LONGEST).isAfter(due));
        return new Span(from.orElseGet(() -> dueBefore(digest, due)), due);
    }

    /** Of the first one, or the first in a long time. */
    private static Instant dueBefore(Digest digest, Instant due) {
        return digest.moments()
                .lastUntil(due.minusNanos(1))
                .map(DueMoments.Due::at)
                .orElse(due.minusSeconds(86_400));
    }

    private static Letter letter(DigestView view) {
        return new Letter(
                rendered(Templates.subject(view), view).strip(),
                rendered(Templates.plain(view), view),
                rendered(Templates.page(view), view));
    }

    private static String rendered(TemplateInstance template, DigestView view) {
        return template.setLocale(Locale.forLanguageTag(view.digest().language()))
                .setAttribute(Times.ZONE, view.digest().zone())
                .render();
    }
}
