package balie.response.people;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Counts tries before the password is looked at, so that parallel guesses count as well. After the allowed number of failures a login is
 * locked for a while, whether it exists or not. Database clock.
 */
@ApplicationScoped
class SignInTries {
    private static final String COUNT = """
            insert into sign_in_attempt as tried (login, failures, since) values (?, 1, now())
            on conflict (login) do update set
                failures = case when tried.locked_until is null and tried.since > now() - ? * interval '1 second'
                    then tried.failures + 1 else 1 end,
                since = case when tried.locked_until is null and tried.since > now() - ? * interval '1 second'
                    then tried.since else now() end,
                locked_until = null
            where tried.locked_until is null or tried.locked_until <= now()
            returning failures
            """;
    private static final String LOCK =
            "update sign_in_attempt set locked_until = now() + ? * interval '1 second' where login = ?";
    private static final String FORGET = "delete from sign_in_attempt where login = ?";
    private static final String FORGET_OLD = "delete from sign_in_attempt where since < now() - interval '1 day'";

    private final AgroalDataSource source;
    private final PeopleConfig config;

    SignInTries(AgroalDataSource source, PeopleConfig config) {
        this.source = source;
        this.config = config;
    }

    /** Whether a try may be made. */
    enum May {
        NOT,
        YES,
        A_LAST_TIME
    }

    /** Whether a try may be made now. The last allowed one locks the login already; success opens it again. */
    @Transactional(TxType.REQUIRES_NEW)
    May begin(String login) throws SQLException {
        try (var connection = source.getConnection()) {
            int tries = count(connection, login);
            if (tries == 0) return May.NOT;
            if (tries < config.triesAllowed()) return May.YES;
            lock(connection, login);
            return May.A_LAST_TIME;
        }
    }

    /** The password was right. */
    @Transactional(TxType.REQUIRES_NEW)
    void succeeded(String login) throws SQLException {
        try (var connection = source.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, login);
            forget.executeUpdate();
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forgetOld() throws SQLException {
        try (var connection = source.getConnection();
                var forget = connection.prepareStatement(FORGET_OLD)) {
            forget.executeUpdate();
        }
    }

    private int count(Connection connection, String login) throws SQLException {
        try (var count = connection.prepareStatement(COUNT)) {
            count.setString(1, login);
            count.setLong(2, config.lockFor().toSeconds());
            count.setLong(3, config.lockFor().toSeconds());
            var answer = count.executeQuery();
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private void lock(Connection connection, String login) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, config.lockFor().toSeconds());
            lock.setString(2, login);
            lock.executeUpdate();
        }
    }
}
