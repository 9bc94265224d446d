package balie.response.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;

/** Records what people did, in the transaction in which they did it. Subjects are ids, never words of people. */
@ApplicationScoped
public class AuditTrail {
    private static final String RECORD = "insert into audit (who, action, subject, client_id) values (?, ?, ?, ?)";

    private final AgroalDataSource source;

    AuditTrail(AgroalDataSource source) {
        this.source = source;
    }

    /** Something done to one client. */
    @Transactional(TxType.MANDATORY)
    public void recordForClient(String who, Action action, String clientId) throws SQLException {
        insert(who, action, clientId, clientId);
    }

    /** Something done that belongs to no client; the transaction must see all clients. */
    @Transactional(TxType.MANDATORY)
    public void record(String who, Action action, String subject) throws SQLException {
        insert(who, action, subject, null);
    }

    private void insert(String who, Action action, String subject, String clientId) throws SQLException {
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement(RECORD)) {
            insert.setString(1, who);
            insert.setString(2, action.code());
            insert.setString(3, subject);
            insert.setString(4, clientId);
            insert.executeUpdate();
        }
    }
}
