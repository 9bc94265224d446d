package balie.platform.session;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/**
 * Transactions on the default datasource that see the rows of some clients only: the form of {@link ClientTransaction} for work outside a
 * request. Within a running transaction, that one is used and ends where it began.
 */
@ApplicationScoped
public class ClientTransactions {
    private final TransactionManager manager;
    private final Instance<AgroalDataSource> source;

    ClientTransactions(TransactionManager manager, Instance<AgroalDataSource> source) {
        this.manager = manager;
        this.source = source;
    }

    /** Does the work in a transaction; commits when it returns, rolls back when it throws. */
    public <T> T call(VisibleClients clients, Callable<T> work) throws Exception {
        if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) return seeing(clients, work);
        manager.begin();
        T done;
        try {
            done = seeing(clients, work);
        } catch (Throwable failure) {
            manager.rollback();
            throw failure;
        }
        if (manager.getStatus() == Status.STATUS_ACTIVE) manager.commit();
        else manager.rollback();
        return done;
    }

    private <T> T seeing(VisibleClients clients, Callable<T> work) throws Exception {
        show(clients);
        return work.call();
    }

    private void show(VisibleClients clients) throws SQLException {
        try (var connection = source.get().getConnection();
                var statement = connection.prepareStatement("select set_config('balie.clients', ?, true)")) {
            statement.setString(1, clients.setting());
            statement.execute();
        }
    }
}
