package balie.speed;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something to be so, and fails when it takes too long. */
public enum Polling {
    OFTEN(50),
    /** Where each look takes from what is measured. */
    SELDOM(300);

    private final long pauseMillis;

    Polling(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    /** {@code otherwise} tells what is wrong when it never became so. */
    public void until(String otherwise, Duration patience, Callable<Boolean> so) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!isSo(so)) {
            if (System.nanoTime() > end) throw new IllegalStateException(otherwise + " after " + patience);
            Thread.sleep(pauseMillis);
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
