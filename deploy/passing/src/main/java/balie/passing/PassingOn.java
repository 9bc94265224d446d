package balie.passing;

import balie.events.Topic;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.platform.delivery.Received;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Publishes every event that it takes, under an id that follows from where it stood. */
@ApplicationScoped
class PassingOn {
    private final Intake intake;
    private final Publisher publisher;

    PassingOn(Intake intake, Publisher publisher) {
        this.intake = intake;
        this.publisher = publisher;
    }

    @Incoming("case-events")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, Passed.class, this::passOn);
    }

    private void passOn(List<Received<Passed>> batch) {
        publisher.sendAll(batch.stream().map(PassingOn::passed).toList());
    }

    private static Outgoing passed(Received<Passed> received) {
        var id = new UUID(received.partition(), received.offset());
        return Outgoing.of(Topic.MENTION_TRIAGED, received.key(), id.toString(), id, received.event());
    }
}
