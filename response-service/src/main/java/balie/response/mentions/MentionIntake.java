package balie.response.mentions;

import balie.events.MentionTriaged;
import balie.platform.delivery.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what triage judged, batch by batch, and keeps it. */
@ApplicationScoped
class MentionIntake {
    private final Intake intake;
    private final MentionStore store;

    MentionIntake(Intake intake, MentionStore store) {
        this.intake = intake;
        this.store = store;
    }

    @Incoming("mention-triaged")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, MentionTriaged.class, store::keep);
    }
}
