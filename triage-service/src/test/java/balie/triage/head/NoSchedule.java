package balie.triage.head;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets tests say when something is learnt. */
public final class NoSchedule implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("balie.learning.every", "off", "balie.learning.refresh", "1s");
    }

    @Override
    public void stop() {}
}
