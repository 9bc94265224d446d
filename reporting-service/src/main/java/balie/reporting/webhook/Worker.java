package balie.reporting.webhook;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Does work for all clients, each time in one transaction of its own that commits as a whole or not at all. */
@ApplicationScoped
class Worker {
    private final AgroalDataSource database;

    Worker(@DataSource("worker") AgroalDataSource database) {
        this.database = database;
    }

    <T> T inTransaction(Statements.Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return work.on(new Statements(connection));
            }
        });
    }
}
