package balie.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Goal;
import balie.events.MentionCollected;
import balie.events.MentionTriaged;
import balie.events.Topic;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import balie.platform.delivery.Outgoing;
import balie.platform.delivery.Publisher;
import balie.testing.RealServers;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
class MentionTriageTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Publisher publisher;

    Servers servers;

    private TopicReader triaged;
    private TopicReader deadLetters;

    @BeforeEach
    void read() {
        triaged = TopicReader.of(servers, Topic.MENTION_TRIAGED.topicName());
        deadLetters = TopicReader.of(servers, Topic.MENTION_COLLECTED.deadLetterTopicName());
    }

    @AfterEach
    void close() {
        triaged.close();
        deadLetters.close();
    }

    @Test
    void aBatchOfMentionsBecomesABatchOfVerdictsUnderTheSameKeys() {
        var mentions = List.of(
                Mentions.saying("Waar blijft mijn bestelling?").event(),
                Mentions.saying("Super blij met de tegels!").event(),
                Mentions.saying("").event());

        publisher.sendAll(mentions.stream().map(MentionTriageTest::outgoing).toList());

        for (var mention : mentions) {
            var record = theVerdictOn(mention);
            assertThat(record.key()).isEqualTo(mention.clientId() + ":" + mention.conversationId());
            assertThat(header(record, "ce_id")).isEqualTo(mention.mentionId() + "/1/triaged");
            assertThat(event(record).mention()).isEqualTo(mention);
            assertThat(event(record).verdict().advice().path()).isNotEmpty();
        }
    }

    @Test
    void poisonIsPutAsideAndTheRestIsJudged() {
        var before = Mentions.saying("Wanneer zijn jullie open?").event();
        var after = Mentions.saying("Tot hoe laat?").event();
        var key = UUID.randomUUID().toString();
        var poison = "{\"mentionId\": 12}".getBytes(StandardCharsets.UTF_8);

        publisher.sendAll(List.of(
                outgoing(before),
                new Outgoing(Topic.MENTION_COLLECTED, key, key, UUID.randomUUID(), poison),
                outgoing(after)));

        assertThat(theVerdictOn(before)).isNotNull();
        assertThat(theVerdictOn(after)).isNotNull();
        await().atMost(SOON).until(() -> deadLetters.records().stream().anyMatch(letter -> key.equals(letter.key())));
    }

    @Test
    void aMentionThatComesAgainGivesTheSameBytesUnderTheSameId() {
        var mention = Mentions.saying("Bestelling kapot, waar blijft mijn geld? 😡 #boos")
                .event();

        publisher.sendAll(List.of(outgoing(mention)));
        publisher.sendAll(List.of(outgoing(mention)));

        await().atMost(SOON).until(() -> verdictsOn(mention).size() == 2);
        var both = verdictsOn(mention);
        assertThat(both.get(0).value()).isEqualTo(both.get(1).value());
        assertThat(header(both.get(0), "ce_id")).isEqualTo(header(both.get(1), "ce_id"));
        assertThat(header(both.get(0), "traceparent")).isEqualTo(header(both.get(1), "traceparent"));
    }

    @Test
    void anUnknownClientIsJudgedByTheDefaultsUntilItsProfileArrives() {
        var client = "client-" + UUID.randomUUID();
        var early = Mentions.saying("Wanneer zijn jullie open?").of(client).event();

        publisher.sendAll(List.of(outgoing(early)));

        assertThat(event(theVerdictOn(early)).verdict().profileVersion()).isZero();

        publish(Clients.profile(client, 7, List.of(Goal.REPUTATION)));
        await().atMost(SOON).until(() -> versionThatJudges(client) == 7);

        publish(Clients.profile(client, 8, List.of(Goal.REPUTATION)));
        await().atMost(SOON).until(() -> versionThatJudges(client) == 8);

        publisher.sendAll(List.of(Outgoing.tombstone(Topic.CLIENT_PROFILES, client)));
        await().atMost(SOON).until(() -> versionThatJudges(client) == 0);
    }

    @Test
    void aMentionWithHalfACharacterIsPutAsideAndDoesNotHoldUpTheRest() {
        var half = Mentions.saying("half").event();
        var json = new String(EventFormat.encode(half), StandardCharsets.UTF_8).replace("half", "\\ud83d kapot");
        var whole = Mentions.saying("Tot hoe laat?").event();

        publisher.sendAll(List.of(
                new Outgoing(
                        Topic.MENTION_COLLECTED,
                        keyOf(half),
                        half.mentionId() + "/1",
                        half.mentionId(),
                        json.getBytes(StandardCharsets.UTF_8)),
                outgoing(whole)));

        assertThat(theVerdictOn(whole)).isNotNull();
        await().atMost(SOON).until(() -> deadLetters.records().stream()
                .anyMatch(letter -> keyOf(half).equals(letter.key())));
    }

    private int versionThatJudges(String client) {
        var mention = Mentions.saying("Nog een vraag").of(client).event();
        publisher.sendAll(List.of(outgoing(mention)));
        return event(theVerdictOn(mention)).verdict().profileVersion();
    }

    private void publish(ClientProfile profile) {
        var id = profile.clientId() + "/" + profile.version();
        publisher.sendAll(
                List.of(Outgoing.of(Topic.CLIENT_PROFILES, profile.clientId(), id, UUID.randomUUID(), profile)));
    }

    private ConsumerRecord<String, byte[]> theVerdictOn(MentionCollected mention) {
        await().atMost(SOON).until(() -> !verdictsOn(mention).isEmpty());
        return verdictsOn(mention).get(0);
    }

    private List<ConsumerRecord<String, byte[]>> verdictsOn(MentionCollected mention) {
        return triaged.records().stream()
                .filter(record -> keyOf(mention).equals(record.key()))
                .toList();
    }

    private static Outgoing outgoing(MentionCollected mention) {
        var id = mention.mentionId() + "/" + mention.revision();
        return Outgoing.of(Topic.MENTION_COLLECTED, keyOf(mention), id, mention.mentionId(), mention);
    }

    private static String keyOf(MentionCollected mention) {
        return mention.clientId() + ":" + mention.conversationId();
    }

    private static MentionTriaged event(ConsumerRecord<String, byte[]> record) {
        if (EventFormat.decode(record.value(), MentionTriaged.class) instanceof Decoded.Event<MentionTriaged> read)
            return read.event();
        throw new AssertionError("not a MentionTriaged");
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
