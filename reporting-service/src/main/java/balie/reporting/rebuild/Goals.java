package balie.reporting.rebuild;

import balie.events.Topic;
import balie.platform.delivery.DeliveryConfig;
import balie.reporting.intake.AppliedOffsets;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Up to where a rebuild has to read: what live intake has applied, so that the figures can be compared, and at least what it has
 * committed, because it will not come back to that even if the database has lost it.
 */
@ApplicationScoped
class Goals {
    private final String kafka;
    private final String group;

    Goals(
            DeliveryConfig delivery,
            @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
        this.kafka = delivery.kafka();
        this.group = group;
    }

    /** For each partition of the topic the offset of the first record that is live intake's to apply. */
    Map<TopicPartition, Long> of(Topic topic, Replay replay, Connection connection) throws SQLException {
        var committed = committed();
        var applied = AppliedOffsets.of(connection, topic);
        var goals = new HashMap<TopicPartition, Long>();
        replay.ends(topic).forEach((partition, end) -> {
            var known =
                    Math.max(committed.getOrDefault(partition, 0L), applied.getOrDefault(partition.partition(), 0L));
            goals.put(partition, Math.min(end, known));
        });
        return goals;
    }

    private Map<TopicPartition, Long> committed() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var offsets = new HashMap<TopicPartition, Long>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, committed) -> {
                        if (committed != null) offsets.put(partition, committed.offset());
                    });
            return offsets;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildBroken("interrupted", e);
        } catch (ExecutionException e) {
            throw new RebuildBroken("broker-unavailable", e.getCause());
        }
    }
}
