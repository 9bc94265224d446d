package balie.collector.hook;

import balie.platform.webhook.WebhookSecret;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes and renews the secrets of webhooks. The one before holds a day longer, so that a sender can change without losing a message. Call
 * within a {@code ClientTransaction}.
 */
@ApplicationScoped
public class HookSecrets {
    private static final String LOCK = "select from source where source_id = ? for update";
    private static final String DROP_OLD = "delete from hook_secret where source_id = ? and ends_at is not null";
    private static final String END_LAST =
            "update hook_secret set ends_at = clock_timestamp() + interval '1 day' where source_id = ?";
    private static final String ADD = "insert into hook_secret (secret_id, source_id, secret) values (?, ?, ?)";
    private static final String COUNT = "select count(*) from hook_secret where source_id = ?";

    private final AgroalDataSource database;

    HookSecrets(AgroalDataSource database) {
        this.database = database;
    }

    /** The new one, to be shown once. */
    public WebhookSecret renew(String sourceId) throws SQLException {
        var secret = WebhookSecret.random();
        try (var connection = database.getConnection()) {
            execute(connection, LOCK, sourceId);
            execute(connection, DROP_OLD, sourceId);
            execute(connection, END_LAST, sourceId);
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, sourceId);
                insert.setString(3, secret.text());
                insert.executeUpdate();
            }
        }
        return secret;
    }

    /** Whether messages of this source can be believed yet. */
    public boolean has(String sourceId) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            select.setString(1, sourceId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        }
    }

    private static void execute(Connection connection, String sql, String sourceId) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, sourceId);
            statement.execute();
        }
    }
}
