package balie.reporting.intake;

import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts mentions as they are triaged. Duplicates, edits, withdrawals and disorder leave every counter at what a recount would give. */
@ApplicationScoped
public class MentionIntake {
    private final Intake intake;
    private final LiveFigures figures;

    MentionIntake(Intake intake, LiveFigures figures) {
        this.intake = intake;
        this.figures = figures;
    }

    @Incoming("mention-triaged")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, MentionTriaged.class, this::count);
    }

    void count(List<Received<MentionTriaged>> batch) throws SQLException {
        figures.change(Topic.MENTION_TRIAGED, batch, (connection, generation) -> {
            CorrectionTable.keepOut(connection);
            var changes = new MentionTable(connection, generation).apply(batch);
            new CounterTable(connection, generation).apply(changes);
        });
    }
}
