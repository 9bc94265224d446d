package balie.reporting.intake;

import balie.events.CaseEvent;
import balie.events.Topic;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the desk's cases. Each event carries its case whole, so the newest that was seen is all there is to know. */
@ApplicationScoped
public class CaseIntake {
    private final Intake intake;
    private final LiveFigures figures;

    CaseIntake(Intake intake, LiveFigures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    @Incoming("case-events")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, CaseEvent.class, this::follow);
    }

    void follow(List<Received<CaseEvent>> batch) throws SQLException {
        figures.change(Topic.CASE_EVENTS, batch, (connection, generation) -> new CaseTable(connection, generation)
                .apply(batch));
    }
}
