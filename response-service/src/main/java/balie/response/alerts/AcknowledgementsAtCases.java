package balie.response.alerts;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.cases.RecordAcknowledgement;
import balie.response.casework.CaseDesk;
import balie.response.rhythm.Rhythm;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Records acknowledgements at their cases, each in a transaction of its own and once, whichever replica comes first. */
@ApplicationScoped
class AcknowledgementsAtCases {
    private static final int MOST = 100;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final String UNTOLD = """
            select escalation_id, case_id, acknowledged_by
            from escalation_case join escalation using (escalation_id)
            where acknowledgement_told = false order by escalation_id, place limit""" + " " + MOST;
    private static final String TOLD = """
            update escalation_case set acknowledgement_told = true
            where escalation_id = ? and case_id = ? and acknowledgement_told = false""";

    private final AgroalDataSource source;
    private final CaseDesk desk;
    private final ClientTransactions transactions;
    private final TransactionManager manager;

    AcknowledgementsAtCases(
            AgroalDataSource source, CaseDesk desk, ClientTransactions transactions, TransactionManager manager) {
        this.source = source;
        this.desk = desk;
        this.transactions = transactions;
        this.manager = manager;
    }

    private record Untold(UUID escalationId, UUID caseId, String by) {}

    void start(@Observes StartupEvent starting, Rhythm rhythm) {
        rhythm.keep("acknowledgements-at-cases", REST, this::tick);
    }

    private void tick() throws Exception {
        for (var untold : transactions.call(VisibleClients.ALL, this::untold))
            transactions.call(VisibleClients.ALL, () -> tell(untold));
    }

    private List<Untold> untold() throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement(UNTOLD)) {
            var untold = new ArrayList<Untold>();
            var rows = query.executeQuery();
            while (rows.next())
                untold.add(new Untold(
                        rows.getObject("escalation_id", UUID.class),
                        rows.getObject("case_id", UUID.class),
                        rows.getString("acknowledged_by")));
            return untold;
        }
    }

    private Void tell(Untold untold) throws Exception {
        desk.carryOut(
                VisibleClients.ALL,
                untold.caseId(),
                at -> new RecordAcknowledgement(untold.by(), untold.escalationId(), at));
        // Another replica may have been quicker while this one waited for the case.
        if (!mark(untold)) manager.setRollbackOnly();
        return null;
    }

    private boolean mark(Untold untold) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.prepareStatement(TOLD)) {
            update.setObject(1, untold.escalationId());
            update.setObject(2, untold.caseId());
            return update.executeUpdate() == 1;
        }
    }
}
