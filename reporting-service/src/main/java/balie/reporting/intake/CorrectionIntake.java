package balie.reporting.intake;

import balie.events.Topic;
import balie.events.TriageCorrected;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts mentions as what people say they are. A correction may come before its mention, late, or twice. */
@ApplicationScoped
public class CorrectionIntake {
    private final Intake intake;
    private final LiveFigures figures;

    CorrectionIntake(Intake intake, LiveFigures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    @Incoming("triage-corrected")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, TriageCorrected.class, this::correct);
    }

    void correct(List<Received<TriageCorrected>> batch) throws SQLException {
        figures.change(Topic.TRIAGE_CORRECTED, batch, (connection, generation) -> {
            CorrectionTable.waitForMentions(connection);
            var changes = new CorrectionTable(connection, generation).apply(batch);
            new CounterTable(connection, generation).apply(changes);
        });
    }
}
