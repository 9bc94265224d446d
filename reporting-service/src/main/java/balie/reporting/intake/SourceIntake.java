package balie.reporting.intake;

import balie.events.SourceChecked;
import balie.events.Topic;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows how fresh each client's sources are. */
@ApplicationScoped
public class SourceIntake {
    private final Intake intake;
    private final LiveFigures figures;

    SourceIntake(Intake intake, LiveFigures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    @Incoming("source-checked")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, SourceChecked.class, this::follow);
    }

    void follow(List<Received<SourceChecked>> batch) throws SQLException {
        figures.change(Topic.SOURCE_CHECKED, batch, (connection, generation) -> new SourceTable(connection, generation)
                .apply(batch));
    }
}
