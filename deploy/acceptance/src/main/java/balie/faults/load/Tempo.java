package balie.faults.load;

import java.time.Duration;

/** Lets things happen at no more than a number a second, whichever threads do them. */
final class Tempo {
    private final long between;
    private long next = System.nanoTime();

    Tempo(int perSecond) {
        this.between = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    /** Returns when it is the caller's turn. */
    void next() {
        Pause.of(Duration.ofNanos(turn() - System.nanoTime()));
    }

    private synchronized long turn() {
        next = Math.max(next + between, System.nanoTime());
        return next;
    }
}
