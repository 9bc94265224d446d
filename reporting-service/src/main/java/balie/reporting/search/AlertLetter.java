package balie.reporting.search;

import balie.platform.session.ClientTransactions;
import balie.platform.session.SessionConfig;
import balie.platform.session.VisibleClients;
import balie.reporting.figures.Clients;
import balie.reporting.figures.Posts;
import balie.reporting.mail.Letter;
import balie.reporting.mail.MailKind;
import balie.reporting.mail.PendingMail;
import balie.reporting.mail.Writer;
import balie.theme.format.Times;
import io.agroal.api.AgroalDataSource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the subscribers of a search which posts are new. What was withdrawn or found not relevant meanwhile is left out. */
@ApplicationScoped
class AlertLetter implements Writer {
    private static final int MOST = 20;
    private static final int EXCERPT = 300;
    private static final String HITS = "select mention_id from search_hit where search_id = ? and batch = ?";

    private final AgroalDataSource database;
    private final ClientTransactions transactions;
    private final Clients clients;
    private final SavedSearches searches;
    private final Posts posts;
    private final SessionConfig session;

    AlertLetter(
            AgroalDataSource database,
            ClientTransactions transactions,
            Clients clients,
            SavedSearches searches,
            Posts posts,
            SessionConfig session) {
        this.database = database;
        this.transactions = transactions;
        this.clients = clients;
        this.searches = searches;
        this.posts = posts;
        this.session = session;
    }

    /** What a mail about new posts shows. */
    record News(String client, String search, int count, List<PostLine> posts, String href, String leave) {
        public int more() {
            return count - posts.size();
        }
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance alertSubject(News news);

        static native TemplateInstance alertPlain(News news);

        static native TemplateInstance alertPage(News news);
    }

    @Override
    public MailKind kind() {
        return MailKind.ALERT;
    }

    @Override
    public Optional<Letter> write(PendingMail mail, String leave) {
        try {
            return transactions.call(VisibleClients.of(Set.of(mail.clientId())), () -> inTransaction(mail, leave));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an alert cannot be read", e);
        }
    }

    private Optional<Letter> inTransaction(PendingMail mail, String leave) throws SQLException {
        var saved = searches.withId(mail.clientId(), mail.about());
        var client = clients.withId(mail.clientId(), VisibleClients.of(Set.of(mail.clientId())));
        if (saved.isEmpty() || client.isEmpty()) return Optional.empty();
        var hits = hits(mail);
        var count = posts.count(mail.clientId(), hits);
        if (count == 0) return Optional.empty();
        var lines = posts.newestOf(mail.clientId(), hits, MOST).stream()
                .map(post -> PostLine.of(post, EXCERPT))
                .toList();
        var href = session.origin().resolve(saved.get().posts()).toString();
        var news = new News(client.get().name(), saved.get().name(), count, lines, href, leave);
        return Optional.of(letter(news, saved.get().language(), client.get().zone()));
    }

    private static Letter letter(News news, String language, ZoneId zone) {
        return new Letter(
                rendered(Templates.alertSubject(news), language, zone).strip(),
                rendered(Templates.alertPlain(news), language, zone),
                rendered(Templates.alertPage(news), language, zone));
    }

    private static String rendered(TemplateInstance template, String language, ZoneId zone) {
        return template.setLocale(Locale.forLanguageTag(language))
                .setAttribute(Times.ZONE, zone)
                .render();
    }

    private List<UUID> hits(PendingMail mail) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HITS)) {
            statement.setObject(1, mail.about());
            statement.setObject(2, UUID.fromString(mail.occasion()));
            var rows = statement.executeQuery();
            var ids = new ArrayList<UUID>();
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
            return ids;
        }
    }
}
