package balie.response.alerts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets old deliveries and their attempts; escalations stay, as their cases do. */
@ApplicationScoped
class Housekeeping {
    private final AgroalDataSource worker;
    private final AlertsConfig config;

    Housekeeping(@DataSource("worker") AgroalDataSource worker, AlertsConfig config) {
        this.worker = worker;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "6m")
    void tidy() {
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = worker.getConnection();
                    var delete = connection.prepareStatement("""
                            delete from alert_delivery where settled_at < clock_timestamp() - make_interval(secs => ?)""")) {
                delete.setDouble(1, config.logKeptFor().toSeconds());
                return delete.executeUpdate();
            }
        });
    }
}
