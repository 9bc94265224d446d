package balie.platform.delivery;

import balie.events.Topic;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the house's topics, and a dead-letter topic beside each, before any channel opens. Creating is all it does: what exists keeps
 * the settings an operator gave it.
 */
@ApplicationScoped
public class Topics {
    private final DeliveryConfig config;
    private final Persistence persistence;

    Topics(DeliveryConfig config, Persistence persistence) {
        this.config = config;
        this.persistence = persistence;
    }

    void atStart(@Observes @Priority(1) StartupEvent starting) {
        persistence.untilDone("topics", this::create);
    }

    private void create() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", config.kafka(), "request.timeout.ms", 5_000, "default.api.timeout.ms", 10_000))) {
            createMissing(admin);
        }
    }

    /** Creates what is missing; does nothing to what exists, and may run beside others doing the same. */
    public static void createMissing(Admin admin) throws InterruptedException, ExecutionException {
        var existing = new HashSet<>(admin.listTopics().names().get());
        var missing =
                all().stream().filter(topic -> !existing.contains(topic.name())).toList();
        for (var created : admin.createTopics(missing).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) throw e;
            }
        }
    }

    private static List<NewTopic> all() {
        return Topic.declared().stream().map(Topics::asDeclared).toList();
    }

    private static NewTopic asDeclared(Topic.Declaration topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.<Short>empty())
                .configs(topic.settings());
    }
}
