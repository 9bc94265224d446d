package balie.response.queue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps the tally of open cases short: what triggers added is summed up, some seconds later, by whichever replica comes first. Readers see
 * the rows before or the sum after, never both.
 */
@ApplicationScoped
class CaseTally {
    /** Of several replicas one is enough. */
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('case_tally'))";

    private static final String SUM = """
            with added as (delete from case_tally where not summed returning *)
            insert into case_tally as sums (client_id, assignee, waiting, breached, question, negative, opportunity, cases, summed)
            select client_id, assignee, waiting, breached, question, negative, opportunity, sum(cases), true
            from added group by 1, 2, 3, 4, 5, 6, 7 having sum(cases) <> 0
            on conflict (client_id, assignee, waiting, breached, question, negative, opportunity) where summed
            do update set cases = sums.cases + excluded.cases
            """;
    private static final String DROP = "delete from case_tally where summed and cases = 0";

    private final AgroalDataSource worker;

    CaseTally(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void sum() {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection()) {
                if (mayGo(connection) && execute(connection, SUM) > 0) execute(connection, DROP);
            }
            return null;
        });
    }

    private static boolean mayGo(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
