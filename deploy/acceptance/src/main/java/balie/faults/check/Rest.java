package balie.faults.check;

import balie.acceptance.RunningDesk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Waits until the desk has come to rest: everything read, sent and told, and nothing new for a while. */
public record Rest(RunningDesk desk) {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int CALM_LOOKS = 3;
    /** Sources are checked all the time, so somebody always has a few of these to read. */
    private static final long CHECKS_UNDER_WAY = 100;

    private static final Map<String, String> TO_COME = Map.of(
            "outbox of the desk", "select count(*) from response.outbox",
            "outbox of the collector", "select count(*) from collector.outbox where topic <> 'source-checked'",
            "alerts to be sent", "select count(*) from response.alert_delivery where state = 'PENDING'",
            "ends of escalations to be told",
                    "select count(*) from response.escalation where ended_at is not null and end_told_at is null");
    private static final List<String> GROWING = List.of(
            "select count(*) from collector.mention",
            "select coalesce(sum(revision), 0) from collector.mention",
            "select coalesce(sum(revision), 0) from response.mention",
            "select coalesce(sum(revision), 0) from reporting.mention_fact",
            "select coalesce(sum(sequence), 0) from reporting.case_fact",
            "select count(*) from response.case_event",
            "select count(*) from response.alert_delivery");

    /**
     * Waits, at most so long.
     *
     * @return what it still waits for, by name; empty when the desk is at rest
     */
    public Map<String, Long> await(Duration most) throws InterruptedException {
        var end = Instant.now().plus(most);
        var last = List.<Long>of();
        var calm = 0;
        while (true) {
            var look = look();
            calm = look.waits.isEmpty() && look.counts.equals(last) ? calm + 1 : 0;
            if (calm >= CALM_LOOKS) return Map.of();
            if (Instant.now().isAfter(end))
                return look.waits.isEmpty() ? Map.of("counts that still change", 1L) : look.waits;
            last = look.counts;
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** What is still to come, and counts that change while anything happens. */
    private record Look(Map<String, Long> waits, List<Long> counts) {}

    private Look look() throws InterruptedException {
        var waits = new TreeMap<String, Long>();
        var counts = new ArrayList<Long>();
        try (var database = desk.database()) {
            var tables = new Tables(database);
            for (var entry : TO_COME.entrySet()) put(waits, entry.getKey(), tables.count(entry.getValue()));
            for (var query : GROWING) counts.add(tables.count(query));
            lags().forEach((reader, lag) -> put(waits, reader, lag));
        } catch (SQLException e) {
            waits.put("the database", 1L);
        } catch (ExecutionException e) {
            waits.put("the broker", 1L);
        }
        return new Look(waits, counts);
    }

    private static void put(Map<String, Long> waits, String name, long count) {
        if (count > 0) waits.put(name, count);
    }

    private Map<String, Long> lags() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, desk.broker(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        try (var admin = Admin.create(settings)) {
            var ends = ends(admin);
            var read = new HashMap<String, Map<TopicPartition, OffsetAndMetadata>>();
            var lags = new TreeMap<String, Long>();
            for (var readers : DeadLettersMeant.READERS.entrySet())
                for (var reader : readers.getValue()) {
                    var group = group(reader, readers.getKey());
                    if (!read.containsKey(group)) read.put(group, read(admin, group));
                    var lag = lag(readers.getKey(), ends, read.get(group));
                    var allowed = readers.getKey().equals("source-checked") ? CHECKS_UNDER_WAY : 0;
                    if (lag > allowed) lags.put(reader + " reading " + readers.getKey(), lag);
                }
            return lags;
        }
    }

    /** Triage learns apart from judging. */
    private static String group(String reader, String topic) {
        return reader.equals("triage-service") && topic.startsWith("triage-") ? "triage-learning" : reader;
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var topics = admin.describeTopics(DeadLettersMeant.READERS.keySet())
                .allTopicNames()
                .get();
        var asked = topics.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, OffsetAndMetadata> read(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    /** A partition that was never acknowledged counts as a whole. */
    private static long lag(String topic, Map<TopicPartition, Long> ends, Map<TopicPartition, OffsetAndMetadata> read) {
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .mapToLong(end -> {
                    var known = read.get(end.getKey());
                    return end.getValue() - (known == null ? 0 : known.offset());
                })
                .sum();
    }
}
