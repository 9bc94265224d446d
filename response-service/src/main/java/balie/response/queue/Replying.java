package balie.response.queue;

import balie.platform.session.VisibleClients;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tells colleagues who is writing a reply, within the caller's transaction. It holds for 20 seconds unless it is renewed, so that nobody
 * seems to write who has gone.
 */
@ApplicationScoped
public class Replying {
    private static final String BEGIN = """
            insert into replying as held (case_id, login, client_id, name, until)
            select case_id, ?, client_id, ?, now() + interval '20 seconds' from desk_case
            where case_id = ? and (? = '*' or client_id = any (string_to_array(?, ',')))
            on conflict (case_id, login) do update
            set until = excluded.until, name = excluded.name, changed_in = pg_current_xact_id()
            """;
    /** The row stays for a while, for its change is what colleagues hear of. */
    private static final String END = """
            update replying set until = now(), changed_in = pg_current_xact_id()
            where case_id = ? and login = ? and until > now()
            """;

    private static final String FORGET = "delete from replying where until < now() - interval '1 hour'";

    private final AgroalDataSource source;

    Replying(AgroalDataSource source) {
        this.source = source;
    }

    /** Whether there is such a case. */
    public boolean begin(VisibleClients visible, UUID caseId, String login, String name) throws SQLException {
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, login);
            insert.setString(2, name);
            insert.setObject(3, caseId);
            insert.setString(4, visible.setting());
            insert.setString(5, visible.setting());
            var begun = insert.executeUpdate() == 1;
            if (begun) tell(connection);
            return begun;
        }
    }

    /** Sent, or left alone. */
    public void end(UUID caseId, String login) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.prepareStatement(END);
                var forget = connection.prepareStatement(FORGET)) {
            update.setObject(1, caseId);
            update.setString(2, login);
            if (update.executeUpdate() > 0) tell(connection);
            forget.executeUpdate();
        }
    }

    private static void tell(Connection connection) throws SQLException {
        try (var notify = connection.prepareStatement("select pg_notify('balie_desk', '')")) {
            notify.execute();
        }
    }
}
