package balie.reporting.mail;

import balie.reporting.intake.Transaction;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The mails to send and what became of them. Putting one in is part of its occasion's own transaction, and an occasion makes one mail for
 * each subscriber, however often it is put in. A sender that dies loses its mail when the lease ends; the next sends it under the same id.
 */
@ApplicationScoped
public class Mails {
    private static final String PUT = """
            insert into mail (mail_id, client_id, kind, about, subscriber_id, occasion, due_at)
            select gen_random_uuid(), client_id, ?, about, subscriber_id, ?, ?::timestamptz
            from subscriber where about = ? and not removed and left_at is null
            on conflict (subscriber_id, occasion) do nothing
            """;
    private static final String CLAIM = """
            update mail set claim = ?, attempts = attempts + 1, claimed_until = clock_timestamp() + make_interval(secs => ?)
            from subscriber s
            where s.subscriber_id = mail.subscriber_id and mail_id = (
                select mail_id from mail
                where state = 'PENDING' and next_attempt_at <= clock_timestamp()
                  and (claimed_until is null or claimed_until <= clock_timestamp())
                order by next_attempt_at limit 1 for update skip locked)
            returning mail.*, case when s.left_at is null and not s.removed then s.address end as address
            """;
    private static final String SETTLE = """
            update mail set state = ?, outcome = ?, settled_at = clock_timestamp(), claim = null, claimed_until = null
            where mail_id = ? and claim = ?
            """;
    private static final String POSTPONE = """
            update mail set outcome = ?, claim = null, claimed_until = null,
                next_attempt_at = clock_timestamp() + make_interval(secs => ?)
            where mail_id = ? and claim = ?
            """;
    private static final String LOG = """
            select m.created_at, m.state, m.outcome, m.attempts, s.address from mail m join subscriber s using (subscriber_id)
            where m.about = ? order by m.created_at desc limit 20
            """;
    private static final String LAST_DUE = "select max(due_at) from mail where about = ? and due_at < ?::timestamptz";
    private static final String FORGET =
            "delete from mail where state <> 'PENDING' and settled_at < clock_timestamp() - make_interval(secs => ?)";
    private static final String FORGET_REMOVED = """
            delete from subscriber s where removed and left_at is null
                and not exists (select from mail m where m.subscriber_id = s.subscriber_id)
            """;
    /** Longer ago than any look at a search reaches back. */
    private static final String FORGET_HITS = """
            delete from search_hit h where batch is not null
                and not exists (select from mail m where m.about = h.search_id and m.occasion = h.batch::text)
            """;

    private final AgroalDataSource worker;

    Mails(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /**
     * A mail and what became of it.
     *
     * @param outcome as a code; null before the first try
     */
    public record Line(Instant createdAt, MailState state, String outcome, int attempts, String address) {}

    /** Puts in one mail for each subscriber, in the caller's transaction; nothing for those who have it already. */
    public static int put(Connection connection, MailKind kind, UUID about, String occasion, Instant due)
            throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setString(1, kind.name());
            statement.setString(2, occasion);
            statement.setString(3, due.toString());
            statement.setObject(4, about);
            return statement.executeUpdate();
        }
    }

    /** The newest of a search or a digest. */
    public static List<Line> log(Connection connection, UUID about) throws SQLException {
        try (var statement = connection.prepareStatement(LOG)) {
            statement.setObject(1, about);
            var rows = statement.executeQuery();
            var lines = new ArrayList<Line>();
            while (rows.next())
                lines.add(new Line(
                        moment(rows, "created_at"),
                        MailState.valueOf(rows.getString("state")),
                        rows.getString("outcome"),
                        rows.getInt("attempts"),
                        rows.getString("address")));
            return lines;
        }
    }

    /** When the newest mail before that moment was due; empty when there was none, or it was forgotten. */
    public static Optional<Instant> lastDue(Connection connection, UUID about, Instant before) throws SQLException {
        try (var statement = connection.prepareStatement(LAST_DUE)) {
            statement.setObject(1, about);
            statement.setString(2, before.toString());
            var row = statement.executeQuery();
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        }
    }

    /** The mail that waits longest. */
    Optional<PendingMail> claim(Duration lease) throws SQLException {
        var claimed = new ArrayList<PendingMail>();
        inTransaction(CLAIM, statement -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setDouble(2, lease.toMillis() / 1000.0);
            var rows = statement.executeQuery();
            if (rows.next()) claimed.add(mail(rows));
        });
        return claimed.stream().findFirst();
    }

    void settle(PendingMail mail, MailState state, String outcome) throws SQLException {
        inTransaction(SETTLE, statement -> {
            statement.setString(1, state.name());
            statement.setString(2, outcome);
            statement.setObject(3, mail.mailId());
            statement.setObject(4, mail.claim());
            statement.executeUpdate();
        });
    }

    void postpone(PendingMail mail, Duration pause, String outcome) throws SQLException {
        inTransaction(POSTPONE, statement -> {
            statement.setString(1, outcome);
            statement.setDouble(2, pause.toMillis() / 1000.0);
            statement.setObject(3, mail.mailId());
            statement.setObject(4, mail.claim());
            statement.executeUpdate();
        });
    }

    /** Mails that were done with so long ago, the posts they told of, and addresses that nobody writes to any more. */
    void forget(Duration kept) throws SQLException {
        inTransaction(FORGET, statement -> {
            statement.setDouble(1, kept.toSeconds());
            statement.executeUpdate();
        });
        inTransaction(FORGET_HITS, PreparedStatement::executeUpdate);
        inTransaction(FORGET_REMOVED, PreparedStatement::executeUpdate);
    }

    /** What is done with a statement. */
    private interface Use {
        void of(PreparedStatement statement) throws SQLException;
    }

    private void inTransaction(String sql, Use use) throws SQLException {
        try (var connection = worker.getConnection()) {
            Transaction.run(connection, () -> {
                try (var statement = connection.prepareStatement(sql)) {
                    use.of(statement);
                }
            });
        }
    }

    private static PendingMail mail(ResultSet row) throws SQLException {
        return new PendingMail(
                row.getObject("mail_id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("client_id"),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("about", UUID.class),
                row.getObject("subscriber_id", UUID.class),
                row.getString("occasion"),
                moment(row, "due_at"),
                row.getInt("attempts"),
                moment(row, "created_at"),
                row.getString("address"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
