package balie.reporting.page;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is read beside other things. Whoever asks for it waits, and reads it himself where nobody has begun. */
final class Later<T> {
    private final FutureTask<T> reading;

    Later(Callable<T> reading) {
        this.reading = new FutureTask<>(reading);
    }

    /** Reads it, unless somebody has begun. */
    void begin() {
        reading.run();
    }

    T get() {
        begin();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("part of a page could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a page was read", e);
        }
    }
}
