package balie.response.casework;

import balie.response.cases.PassTime;
import balie.response.rhythm.Rhythm;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Serves the cases' clocks: some twice a second each, two threads of every replica warn about whatever falls due or note its breach, and
 * let clocks follow what was agreed anew. They share the work by skipping rows that another holds; one that dies in the middle has done
 * nothing.
 */
@ApplicationScoped
class CaseClockwork {
    private static final int MOST = 200;
    private static final Duration REST = Duration.ofMillis(500);

    /** While one waits for the database, the other decides. */
    private static final int THREADS = 2;

    private final AgroalDataSource worker;
    private final AgreedTerms agreed;
    private final CaseBook book;

    CaseClockwork(@DataSource("worker") AgroalDataSource worker, AgreedTerms agreed, CaseBook book) {
        this.worker = worker;
        this.agreed = agreed;
        this.book = book;
    }

    /** Which cases to serve. */
    @FunctionalInterface
    private interface Which {
        List<StoredCase> lock(CaseRows rows) throws SQLException;
    }

    void start(@Observes StartupEvent starting, Rhythm rhythm) {
        rhythm.keep("case-clockwork", THREADS, REST, this::tick);
    }

    private void tick() {
        serveAll(rows -> rows.lockAwake(MOST));
        serveAll(rows -> rows.lockOutdated(MOST));
    }

    private void serveAll(Which which) {
        while (QuarkusTransaction.requiringNew().call(() -> serve(which)) == MOST) {}
    }

    /** Serves some cases in one transaction; returns how many. */
    private int serve(Which which) throws SQLException {
        try (var connection = worker.getConnection()) {
            var rows = new CaseRows(connection);
            var stored = which.lock(rows);
            if (stored.isEmpty()) return 0;
            var at = rows.now();
            book.keep(connection, passed(connection, stored, at), at);
            return stored.size();
        }
    }

    private List<CaseWork> passed(Connection connection, List<StoredCase> stored, Instant at) throws SQLException {
        var clients = stored.stream().map(held -> held.file().key().clientId()).collect(Collectors.toSet());
        var terms = agreed.of(connection, clients);
        var passed = new ArrayList<CaseWork>();
        for (var held : stored) {
            var work = CaseWork.on(held, terms.get(held.file().key().clientId()), at);
            work.decide(new PassTime(at));
            passed.add(work);
        }
        return passed;
    }
}
