package balie.servers;

import balie.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The declared topics at a broker, each with its dead letters. Those that exist are left as they are. */
public final class Topics {
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(28);

    private Topics() {}

    /** Makes every topic that is missing at the broker; one copy of each, for one broker. */
    public static void create(String address) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address))) {
            for (var made : admin.createTopics(all()).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException))
                        throw new ServerFailed(
                                "The topics cannot be made: " + e.getCause().getMessage(), e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while topics were made.", e);
        }
    }

    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            topics.add(topic(topic.topicName(), topic.partitions(), topic.retention()));
            topics.add(topic(topic.deadLetterTopicName(), 1, Optional.of(DEAD_LETTERS_KEPT)));
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions, Optional<Duration> retention) {
        var settings = retention
                .map(kept -> Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(kept.toMillis())))
                .orElse(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        return new NewTopic(name, partitions, (short) 1).configs(settings);
    }
}
