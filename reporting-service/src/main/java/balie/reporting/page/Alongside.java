package balie.reporting.page;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Person;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads on a connection of its own, in a client transaction for the same person, while a page goes on with its other questions. The page
 * waits for it only when its own transaction has ended: whoever held a connection and waited for another could wait for ever.
 */
@ApplicationScoped
class Alongside {
    private final ClientTransactions transactions;
    private final Person person;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Alongside::thread);

    Alongside(ClientTransactions transactions, Person person) {
        this.transactions = transactions;
        this.person = person;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "alongside");
        thread.setDaemon(true);
        return thread;
    }

    <T> Later<T> read(Callable<T> reading) {
        var clients = person.clients();
        var later = new Later<>(() -> transactions.call(clients, reading));
        threads.execute(later::begin);
        return later;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
