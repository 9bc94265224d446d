package balie.faults.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** A service reads everything on a topic again from the beginning; over when its process runs again. */
record Replay(String topic, String service) implements Fault {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "replay-" + topic + "-by-" + service;
    }

    @Override
    public boolean replays() {
        return true;
    }

    @Override
    public void strike(Scene scene) throws Exception {
        var process = scene.desk().process(service);
        scene.disturbed();
        Processes.signal("STOP", process, Stream.empty());
        try (var admin = Admin.create(Map.of("bootstrap.servers", scene.broker().address()))) {
            var group = service + "-service";
            await().atMost(PATIENCE).until(() -> isEmpty(admin, group));
            rewind(admin, group);
        } finally {
            scene.desk().kill(service);
        }
        Processes.awaitSuccessor(scene.desk(), service, process);
    }

    private static boolean isEmpty(Admin admin, String group) throws ExecutionException, InterruptedException {
        var described = admin.describeConsumerGroups(List.of(group)).all().get();
        return described.get(group).groupState() == GroupState.EMPTY;
    }

    private void rewind(Admin admin, String group) throws ExecutionException, InterruptedException {
        var read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var beginning = read.keySet().stream()
                .filter(partition -> partition.topic().equals(topic))
                .collect(Collectors.toMap(
                        (TopicPartition partition) -> partition, partition -> new OffsetAndMetadata(0)));
        admin.alterConsumerGroupOffsets(group, beginning).all().get();
    }
}
