package balie.response.audit;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads what people did, newest first, in the caller's transaction: what belongs to a client that he sees, or to none if he sees all. */
@ApplicationScoped
class AuditLog {
    private static final String READ = """
            select audit_id, at, who, action, subject, coalesce(client.name, audit.client_id) as client
            from audit left join client using (client_id)
            where (? = '*' or client_id = any (string_to_array(?, ',')))
                and (? = '' or who = ?) and (? = '' or action = ?) and audit_id < ?
            order by audit_id desc limit ?
            """;

    private final AgroalDataSource source;

    AuditLog(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * Some entries before that one.
     *
     * @param who a login; empty for everybody
     * @param action a code; empty for every action
     */
    List<AuditEntry> before(VisibleClients visible, String who, String action, long id, int most) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(READ)) {
            var parameters = new Object[] {visible.setting(), visible.setting(), who, who, action, action, id, most};
            for (int i = 0; i < parameters.length; i++) query.setObject(i + 1, parameters[i]);
            var entries = new ArrayList<AuditEntry>();
            var rows = query.executeQuery();
            while (rows.next()) entries.add(entry(rows));
            return entries;
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("audit_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("client"));
    }
}
