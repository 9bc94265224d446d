package balie.faults.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a while; a thread that is interrupted waits no longer. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = end - System.nanoTime()) LockSupport.parkNanos(left);
    }
}
