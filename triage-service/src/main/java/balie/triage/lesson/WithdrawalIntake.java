package balie.triage.lesson;

import balie.events.MentionCollected;
import balie.events.MentionCollected.Change;
import balie.platform.delivery.Intake;
import balie.platform.delivery.Received;
import balie.platform.delivery.Transactions;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Forgets what was said of mentions that are gone from their source. It reads all mentions in a group of its own, so that judging them
 * never waits for the database; of those that do not hold the word it looks at nothing else.
 */
@ApplicationScoped
class WithdrawalIntake {
    private static final byte[] WORD = Change.WITHDRAWN.name().getBytes(StandardCharsets.US_ASCII);

    private final Intake intake;
    private final Transactions transactions;

    WithdrawalIntake(Intake intake, Transactions transactions) {
        this.intake = intake;
        this.transactions = transactions;
    }

    @Incoming("mention-withdrawn")
    @Blocking
    void take(ConsumerRecords<String, byte[]> records) {
        var few = naming(records);
        if (!few.isEmpty()) intake.take(few, MentionCollected.class, this::forget);
    }

    private void forget(List<Received<MentionCollected>> batch) throws SQLException {
        var gone = batch.stream()
                .map(Received::event)
                .filter(mention -> mention.change() == Change.WITHDRAWN)
                .toList();
        if (gone.isEmpty()) return;
        transactions.call(connection -> {
            new LessonTable(connection).withdraw(gone);
            return null;
        });
    }

    private static ConsumerRecords<String, byte[]> naming(ConsumerRecords<String, byte[]> records) {
        var few = new HashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        for (var record : records)
            if (record.value() != null && holdsWord(record.value()))
                few.computeIfAbsent(new TopicPartition(record.topic(), record.partition()), none -> new ArrayList<>())
                        .add(record);
        return new ConsumerRecords<>(few, Map.of());
    }

    static boolean holdsWord(byte[] value) {
        for (int from = 0; from <= value.length - WORD.length; from++) if (standsAt(value, from)) return true;
        return false;
    }

    private static boolean standsAt(byte[] value, int from) {
        for (int at = 0; at < WORD.length; at++) if (value[from + at] != WORD[at]) return false;
        return true;
    }
}
