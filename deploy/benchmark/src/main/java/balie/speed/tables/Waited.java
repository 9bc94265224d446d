package balie.speed.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for something to be so, and says when it never became so. */
final class Waited {
    private Waited() {}

    static void until(String what, Duration atMost, Callable<Boolean> so) throws Exception {
        var end = Instant.now().plus(atMost);
        while (!so.call()) {
            if (Instant.now().isAfter(end)) throw new IllegalStateException(what + " has not come in " + atMost);
            Thread.sleep(300);
        }
    }
}
