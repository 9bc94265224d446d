package balie.speed.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.benchmark.Posts;
import balie.events.ChannelType;
import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.events.Topic;
import balie.platform.delivery.EventFormat;
import balie.platform.delivery.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Made-up mentions of one made-up client, as the collector tells them; the same number gives the same one. */
final class MadeMentions {
    private static final String CLIENT = "lampenhof";
    private static final int AUTHORS = 3_000;
    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private MadeMentions() {}

    static List<MentionCollected> of(int count) {
        return IntStream.range(0, count).mapToObj(MadeMentions::mention).toList();
    }

    static ProducerRecord<byte[], byte[]> record(MentionCollected mention) {
        return new ProducerRecord<>(
                Topic.MENTION_COLLECTED.topicName(), key(mention).getBytes(UTF_8), EventFormat.encode(mention));
    }

    /** The same with headers. */
    static ProducerRecord<byte[], byte[]> described(MentionCollected mention) {
        var record = record(mention);
        MadeHeaders.describe(record, Topic.MENTION_COLLECTED, key(mention), mention.mentionId());
        return record;
    }

    /** As the collector hands it to its outbox. */
    static Outgoing outgoing(MentionCollected mention) {
        var id = mention.mentionId();
        return Outgoing.of(Topic.MENTION_COLLECTED, key(mention), id + "/" + mention.revision(), id, mention);
    }

    private static String key(MentionCollected mention) {
        return mention.clientId() + ":" + mention.conversationId();
    }

    static ProducerRecord<byte[], byte[]> profileRecord() {
        return new ProducerRecord<>(
                Topic.CLIENT_PROFILES.topicName(), CLIENT.getBytes(UTF_8), EventFormat.encode(profile()));
    }

    private static MentionCollected mention(int number) {
        var address = "https://forum.example/posts/" + number;
        var author = "Lezer " + number % AUTHORS;
        var at = FIRST.plusSeconds(number);
        return new MentionCollected(
                new UUID(7, number),
                1,
                Change.FOUND,
                CLIENT,
                address,
                at,
                null,
                at,
                at,
                false,
                ChannelType.values()[number % ChannelType.values().length],
                List.of(new Place("dorpsforum", "Dorpsforum")),
                new Author(author, null, null, null),
                null,
                Posts.TEXTS.get(number % Posts.TEXTS.size()) + " (" + number + ")",
                null,
                address,
                null,
                List.of());
    }

    static ClientProfile profile() {
        return new ClientProfile(
                CLIENT,
                1,
                FIRST,
                "Lampenhof",
                ServiceMode.FULL,
                "Europe/Amsterdam",
                List.of("nl", "en"),
                List.of(Goal.HELP_INDIVIDUALS, Goal.REPUTATION),
                List.of(),
                null,
                List.of(),
                new Sla(Duration.ofHours(2), Duration.ofDays(2), List.of()),
                List.of(
                        new Category("delivery", "Levering", List.of("levering", "bestelling", "bezorger", "pakket")),
                        new Category("product", "Product", List.of("tegels", "vloer", "floors"))),
                List.of("@lampenhof"),
                List.of("Lampenhof"),
                List.of(new Competitor("Belwinkel", List.of("belwinkel"))),
                List.of(),
                List.of(),
                5_000,
                null);
    }
}
