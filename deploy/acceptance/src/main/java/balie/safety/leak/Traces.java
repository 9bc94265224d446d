package balie.safety.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.acceptance.RunningDesk;
import balie.safety.Ask;
import balie.safety.Ground;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that a running desk writes for those who look after it: what stands where, by a name for each place. */
record Traces(Ground ground) {
    private static final Duration A_LOOK = Duration.ofSeconds(2);

    Map<String, String> all() throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, String>();
        logs(all);
        for (var service : RunningDesk.SERVICES)
            for (var path : new String[] {"/q/metrics", "/q/health"})
                all.put(
                        service + path,
                        ground.inside(service).send(Ask.get(path)).body());
        headers(all);
        return all;
    }

    private void logs(Map<String, String> all) throws IOException {
        try (var files = Files.walk(ground.data())) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("log"))
                    .toList()) {
                if (file.startsWith(ground.data().resolve("broker"))
                        || file.toString().contains("postgres/data")) continue;
                all.put("the file " + ground.data().relativize(file), new String(Files.readAllBytes(file), UTF_8));
            }
        }
    }

    /** Of every record on every topic, dead letters among them. */
    private void headers(Map<String, String> all) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings())) {
            var places = consumer.listTopics().values().stream()
                    .flatMap(java.util.Collection::stream)
                    .filter(place -> !place.topic().startsWith("__"))
                    .map(place -> new TopicPartition(place.topic(), place.partition()))
                    .toList();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            for (var records = consumer.poll(A_LOOK); !records.isEmpty(); records = consumer.poll(A_LOOK))
                for (var record : records)
                    all.merge("headers on " + record.topic(), headers(record.headers()), (a, b) -> a + "\n" + b);
        }
    }

    private static String headers(org.apache.kafka.common.header.Headers headers) {
        return StreamSupport.stream(headers.spliterator(), false)
                .map(header -> header.key() + "=" + (header.value() == null ? "" : new String(header.value(), UTF_8)))
                .collect(Collectors.joining(" "));
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("bootstrap.servers", ground.desk().broker());
        settings.put("key.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        return settings;
    }
}
