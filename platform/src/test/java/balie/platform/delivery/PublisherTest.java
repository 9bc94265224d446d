package balie.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import balie.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private final List<MockProducer<byte[], byte[]>> made = new ArrayList<>();
    private final Publisher publisher = new Publisher(this::make, Duration.ofSeconds(5));

    @Test
    void nothingIsSentBehindARecordThatFailed() {
        var sending = CompletableFuture.runAsync(() -> publisher.sendRecords(List.of(record(1), record(2))));
        var first = made.get(0);
        await().until(() -> first.history().size() == 2);

        first.errorNext(new UnknownServerException());

        assertThat(first.closed()).isTrue();
        assertThatThrownBy(sending::join).hasCauseInstanceOf(BrokerUnavailable.class);
    }

    @Test
    void afterAFailureAnotherProducerSends() {
        var sending = CompletableFuture.runAsync(() -> publisher.sendRecords(List.of(record(1))));
        await().until(() -> made.get(0).history().size() == 1);
        made.get(0).errorNext(new UnknownServerException());
        assertThatThrownBy(sending::join).hasCauseInstanceOf(BrokerUnavailable.class);

        var again = CompletableFuture.runAsync(() -> publisher.sendRecords(List.of(record(1))));

        await().until(() -> made.size() == 2 && made.get(1).history().size() == 1);
        made.get(1).completeNext();
        again.join();
    }

    @Test
    void whatComesAfterSomethingThatFailedIsNotSentByAnotherProducer() {
        var former = publisher.begin(List.of(packet(1)));
        var other = CompletableFuture.runAsync(() -> publisher.sendRecords(List.of(record(9))));
        await().until(() -> made.get(0).history().size() == 2);
        made.get(0).errorNext(new UnknownServerException());
        made.get(0).errorNext(new UnknownServerException());
        assertThatThrownBy(other::join).hasCauseInstanceOf(BrokerUnavailable.class);

        assertThatThrownBy(() -> publisher.after(former, List.of(packet(2)))).isInstanceOf(BrokerUnavailable.class);

        assertThat(made).hasSize(2);
        assertThat(made.get(1).history()).isEmpty();
    }

    private static Packet packet(int number) {
        return new Packet(
                Topic.CASE_EVENTS, new byte[] {1}, new byte[] {(byte) number}, new UUID(1, number), new byte[] {2});
    }

    private Producer<byte[], byte[]> make() {
        var producer = new MockProducer<>(
                false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
        made.add(producer);
        return producer;
    }

    private static ProducerRecord<byte[], byte[]> record(int number) {
        return new ProducerRecord<>("cases", new byte[] {(byte) number});
    }
}
