package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Topic;
import balie.testing.RealServers;
import balie.testing.Servers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompactedTopicTest {
    private static final Servers SERVERS = RealServers.running();

    /** What was agreed, in short. */
    record Agreed(int version) {}

    @Test
    void anOldEventBehindANewerOneOfItsKeyIsLeftOut() throws InterruptedException {
        var settings = Settings.at(SERVERS.kafka());
        var publisher = new Publisher(settings);
        var key = UUID.randomUUID().toString();
        var gone = UUID.randomUUID().toString();
        publisher.sendAll(List.of(agreed(key, 5), agreed(key, 6), agreed(key, 5), agreed(gone, 1), removed(gone)));
        publisher.close();

        try (var topic = CompactedTopic.follow(
                settings, Topic.CLIENT_PROFILES, Agreed.class, (come, known) -> come.version() >= known.version())) {
            topic.awaitEnd();

            assertThat(topic.get(key)).contains(new Agreed(6));
            assertThat(topic.get(gone)).isEmpty();
        }
    }

    private static Outgoing agreed(String key, int version) {
        return event(key, "{\"version\":%d}".formatted(version).getBytes(UTF_8));
    }

    private static Outgoing removed(String key) {
        return event(key, null);
    }

    private static Outgoing event(String key, byte[] body) {
        return new Outgoing(Topic.CLIENT_PROFILES, key, UUID.randomUUID().toString(), UUID.randomUUID(), body);
    }
}
