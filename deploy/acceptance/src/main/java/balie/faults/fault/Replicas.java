package balie.faults.fault;

import balie.acceptance.Replica;
import balie.acceptance.RunningDesk;
import java.time.Duration;

/** Second and third processes of every service join, work, and leave: one in order, one at once. */
record Replicas() implements Fault {
    private static final Duration TIME = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "replicas";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        for (var service : RunningDesk.SERVICES) {
            try (var second = scene.desk().replica(service);
                    var third = scene.desk().replica(service)) {
                if (!second.awaitStart() || !third.awaitStart())
                    throw new IllegalStateException(
                            "a replica did not start: " + second.lastWords() + " / " + third.lastWords());
                scene.last(TIME);
                leave(scene, second, third);
            }
        }
    }

    private static void leave(Scene scene, Replica second, Replica third) throws InterruptedException {
        scene.disturbed();
        second.kill();
        scene.disturbed();
        third.end();
    }
}
