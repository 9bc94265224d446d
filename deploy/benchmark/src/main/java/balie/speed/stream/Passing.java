package balie.speed.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.events.Topic;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Row;
import balie.speed.Run;
import balie.testing.RealServers;
import balie.testing.Servers;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What the platform's delivery costs: its batch intake and publisher, in a service that does nothing else, beside a raw loop. Ours decodes
 * and encodes each event besides, and puts the same headers on it anew that the loop hands on.
 */
public final class Passing implements Row {
    private static final int RECORDS = 60_000;
    private static final int LENGTH = 1_000;
    private static final int KEYS = 5_000;
    private static final Topic FROM = Topic.CASE_EVENTS;
    private static final Topic TO = Topic.MENTION_TRIAGED;

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String what() {
        return "batch intake → publisher with nothing between them ÷ a raw loop that polls and produces, 1 KB, acks=all";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        var servers = RealServers.running();
        int count = run.count(RECORDS);
        try (var service = Service.start("deploy/passing", servers);
                var loop = loop(servers, count);
                var reading = loop(servers, count, "reads");
                var laying = new Laying(servers.kafka());
                var track = new Track(servers.kafka(), TO.topicName())) {
            var records = records(count);
            var pass = run.ratio(
                    "intake → publisher ÷ poll-produce",
                    () -> {
                        service.freeze();
                        laying.out(records);
                        track.begin();
                        service.thaw();
                        return track.rate(count);
                    },
                    () -> track.rateOf(loop, count));
            // The loop that reads has a place of its own on the topic, and takes what the turns above have left there.
            var read = run.ratio(
                    "poll-produce that decodes and encodes ÷ poll-produce", () -> track.rateOf(reading, count), () -> {
                        laying.out(records);
                        return track.rateOf(loop, count);
                    });
            return List.of(pass.figure(Bar.atLeast(0.85)), read.figure(Bar.none()));
        }
    }

    private static Loop loop(Servers servers, int count, String... more) throws IOException {
        var arguments = Stream.concat(
                Stream.of(servers.kafka(), FROM.topicName(), TO.topicName(), String.valueOf(count)), Stream.of(more));
        return Loop.start(BarePassing.class, arguments.toArray(String[]::new));
    }

    private static List<ProducerRecord<byte[], byte[]>> records(int count) {
        var random = new Random(1);
        return IntStream.range(0, count).mapToObj(number -> record(random)).toList();
    }

    /** Letters that pack about as well as posts do. */
    private static ProducerRecord<byte[], byte[]> record(Random random) {
        var text = new StringBuilder("{\"text\":\"");
        while (text.length() < LENGTH - 2) text.append("de het een van voor niet wel ".charAt(random.nextInt(29)));
        var key = "key-" + random.nextInt(KEYS);
        var record = new ProducerRecord<>(
                FROM.topicName(),
                key.getBytes(UTF_8),
                text.append("\"}").toString().getBytes(UTF_8));
        MadeHeaders.describe(record, FROM, key, new UUID(random.nextLong(), random.nextLong()));
        return record;
    }
}
