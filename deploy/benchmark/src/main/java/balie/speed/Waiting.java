package balie.speed;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something to be so, and fails when it takes too long. */
public final class Waiting {
    private static final long LOOK_EVERY = 50;

    private Waiting() {}

    public static void until(String otherwise, Duration patience, Callable<Boolean> so) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!isSo(so)) {
            if (System.nanoTime() > end) throw new IllegalStateException(otherwise);
            Thread.sleep(LOOK_EVERY);
        }
    }

    private static boolean isSo(Callable<Boolean> so) {
        try {
            return so.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
