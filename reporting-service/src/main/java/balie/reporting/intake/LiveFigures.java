package balie.reporting.intake;

import balie.events.Topic;
import balie.platform.delivery.Received;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Changes the figures that are shown, one transaction per batch: a replica frozen or killed in it has changed nothing. While a rebuild puts
 * its figures in place, changes wait.
 */
@ApplicationScoped
public class LiveFigures {
    private final AgroalDataSource database;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();

    LiveFigures(@DataSource("worker") AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    /** A change of one generation of the figures. */
    @FunctionalInterface
    interface Change {
        void apply(Connection connection, long generation) throws SQLException;
    }

    /** Applies the batch and notes up to where its topic has been applied, both or neither. */
    void change(Topic topic, List<? extends Received<?>> batch, Change change) throws SQLException {
        try (var connection = database.getConnection()) {
            Transaction.run(connection, () -> {
                change.apply(connection, Generations.holdShown(connection));
                AppliedOffsets.note(connection, topic, batch);
            });
        }
        measure(topic, batch);
    }

    private void measure(Topic topic, List<? extends Received<?>> batch) {
        var lag = Duration.between(batch.get(batch.size() - 1).sentAt(), clock.instant());
        meters.timer("balie.reporting.intake.lag", "topic", topic.topicName())
                .record(lag.isNegative() ? Duration.ZERO : lag);
    }
}
