package balie.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;

/**
 * How many records of a topic a group of consumers has not acknowledged yet. A partition of which it never acknowledged anything does not
 * count: the group has not met it yet.
 */
record Lag(String group, String topic, long records) {
    private static final String PATIENCE_MILLIS = "5000";

    /** Every group and topic at that broker. */
    static List<Lag> at(String broker) {
        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (var admin = Admin.create(settings)) {
            var lags = new ArrayList<Lag>();
            for (var group : admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .sorted()
                    .toList()) lags.addAll(of(group, admin));
            return lags;
        } catch (ExecutionException e) {
            throw new Refused("The broker does not tell the lag: "
                    + e.getCause().getClass().getSimpleName() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    private static List<Lag> of(String group, Admin admin) throws ExecutionException, InterruptedException {
        var read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = admin.listOffsets(read.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest())))
                .all()
                .get();
        var perTopic = new TreeMap<String, Long>();
        read.forEach((partition, offset) ->
                perTopic.merge(partition.topic(), ends.get(partition).offset() - offset.offset(), Long::sum));
        return perTopic.entrySet().stream()
                .map(topic -> new Lag(group, topic.getKey(), topic.getValue()))
                .toList();
    }
}
