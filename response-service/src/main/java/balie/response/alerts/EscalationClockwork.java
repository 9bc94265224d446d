package balie.response.alerts;

import balie.response.alerts.delivery.Notices;
import balie.response.alerts.delivery.Notices.Rung;
import balie.response.alerts.oncall.OnCall;
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

/**
 * Climbs the ladders, twice a second and on every replica: what falls due is taken down for sending, one escalation a transaction. Whom it
 * reaches is decided when it is due. What is open for a client that was removed ends. Replicas share the work by skipping what another
 * holds.
 */
@ApplicationScoped
class EscalationClockwork {
    /** A ladder that was agreed anew holds for open escalations too, from within a minute. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final Duration REST = Duration.ofMillis(500);

    private final AgroalDataSource worker;
    private final Ladders ladders;
    private final OnCall onCall;
    private final Notices notices;
    private final AlertsConfig config;

    EscalationClockwork(
            @DataSource("worker") AgroalDataSource worker,
            Ladders ladders,
            OnCall onCall,
            Notices notices,
            AlertsConfig config) {
        this.worker = worker;
        this.ladders = ladders;
        this.onCall = onCall;
        this.notices = notices;
        this.config = config;
    }

    /** Serves one escalation, if there is one. */
    @FunctionalInterface
    private interface Service {
        boolean of(Connection connection, EscalationRows rows) throws SQLException;
    }

    void start(@Observes StartupEvent starting, Rhythm rhythm) {
        rhythm.keep("escalation-clockwork", REST, this::tick);
    }

    private void tick() {
        serveAll(EscalationClockwork::giveUp);
        serveAll(this::climb);
        serveAll(this::end);
    }

    private void serveAll(Service service) {
        while (QuarkusTransaction.requiringNew().call(() -> serve(service))) {}
    }

    private boolean serve(Service service) throws SQLException {
        try (var connection = worker.getConnection()) {
            return service.of(connection, new EscalationRows(connection));
        }
    }

    /** Nobody works for a client that was removed, and no page leads to its cases: nobody is to be woken for them. */
    private static boolean giveUp(Connection connection, EscalationRows rows) throws SQLException {
        var forsaken = rows.lockForsaken();
        if (forsaken.isEmpty()) return false;
        var at = rows.now();
        var settled = forsaken.get();
        for (var caseId : forsaken.get().cases()) {
            if (settled.settled().contains(caseId)) continue;
            settled = settled.settled(caseId, at);
            rows.settle(settled, caseId, at);
        }
        rows.update(settled);
        return true;
    }

    private boolean climb(Connection connection, EscalationRows rows) throws SQLException {
        var due = rows.lockDue();
        if (due.isEmpty()) return false;
        var escalation = due.get();
        var now = rows.now();
        var ladder = ladders.of(connection, escalation.clientId());
        var callOut = onCall.callOut(connection, escalation.clientId(), now);
        for (var notice : escalation.due(ladder, now)) {
            var rung = new Rung(
                    escalation.escalationId(), escalation.clientId(), notice.step(), notice.repeat(), notice.whom());
            notices.raised(connection, rung, callOut.reach(notice.whom(), now));
        }
        var noticed = escalation.noticed(now);
        var latest = now.plus(LONGEST_WAIT);
        rows.noticed(noticed, noticed.nextDue(ladder).filter(latest::isAfter).orElse(latest));
        return true;
    }

    private boolean end(Connection connection, EscalationRows rows) throws SQLException {
        var ended = rows.lockEnded(config.endAfter());
        if (ended.isEmpty()) return false;
        notices.ended(connection, ended.get().escalationId());
        rows.endTold(ended.get());
        return true;
    }
}
