package balie.triage;

import balie.events.MentionCollected;
import balie.events.MentionTriaged;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.platform.delivery.Received;
import balie.triage.head.HeadsInUse;
import balie.triage.judge.Judge;
import balie.triage.profile.Profiles;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Judges mentions in the order of their conversations. Keeps nothing of them, and waits for no database once it has begun: a
 * redelivered mention gets its verdict under the same id, so its readers drop it.
 */
@ApplicationScoped
class MentionTriage {
    private final Intake intake;
    private final Profiles profiles;
    private final HeadsInUse heads;
    private final Judge judge;
    private final Publisher publisher;
    private final MeterRegistry meters;

    MentionTriage(
            Intake intake,
            Profiles profiles,
            HeadsInUse heads,
            Judge judge,
            Publisher publisher,
            MeterRegistry meters) {
        this.intake = intake;
        this.profiles = profiles;
        this.heads = heads;
        this.judge = judge;
        this.publisher = publisher;
        this.meters = meters;
    }

    @Incoming("mention-collected")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        intake.take(records, MentionCollected.class, this::triage);
    }

    private void triage(List<Received<MentionCollected>> batch) throws InterruptedException {
        profiles.awaitAll();
        heads.awaitRead();
        publisher.sendAll(batch.stream().map(this::triaged).toList());
        meters.counter("balie.mentions.triaged").increment(batch.size());
    }

    private Outgoing triaged(Received<MentionCollected> received) {
        var mention = received.event();
        var verdict = judge.verdict(mention, profiles.of(mention.clientId()), heads.of(mention.clientId()));
        return TriagedEvents.of(received.key(), new MentionTriaged(mention, verdict));
    }
}
