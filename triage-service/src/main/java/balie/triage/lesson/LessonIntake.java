package balie.triage.lesson;

import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what people said of tags. It may come late or twice: of one tag of one mention the latest holds. */
@ApplicationScoped
class LessonIntake {
    private final Intake intake;
    private final Transactions transactions;
    private final MeterRegistry meters;

    LessonIntake(Intake intake, Transactions transactions, MeterRegistry meters) {
        this.intake = intake;
        this.transactions = transactions;
        this.meters = meters;
    }

    @Incoming("triage-corrected")
    @Blocking
    void takeCorrections(ConsumerRecords<String, byte[]> records) {
        intake.take(
                records,
                TriageCorrected.class,
                batch -> keep(batch.stream()
                        .map(received -> Said.of(received.event()))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    @Incoming("triage-confirmed")
    @Blocking
    void takeConfirmations(ConsumerRecords<String, byte[]> records) {
        intake.take(
                records,
                TriageConfirmed.class,
                batch -> keep(batch.stream()
                        .flatMap(received -> Said.of(received.event()).stream())
                        .toList()));
    }

    private void keep(List<Said> said) throws SQLException {
        if (said.isEmpty()) return;
        transactions.call(connection -> {
            new LessonTable(connection).put(said);
            return null;
        });
        meters.counter("balie.lessons.taken").increment(said.size());
    }
}
