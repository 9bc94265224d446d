package balie.speed.chain;

import java.util.concurrent.atomic.AtomicLong;

/** When one post was where, by this machine's clock; zero while it was not. */
final class Sighting {
    final long published = System.nanoTime();
    final AtomicLong fetched = new AtomicLong();
    final AtomicLong atDesk = new AtomicLong();
    final AtomicLong atPortal = new AtomicLong();

    /** Keeps the first time only. */
    static void mark(AtomicLong moment) {
        moment.compareAndSet(0, System.nanoTime());
    }

    boolean isThrough() {
        return atDesk.get() != 0 && atPortal.get() != 0;
    }

    /** In seconds. */
    static double between(long from, AtomicLong to) {
        return (to.get() - from) / 1e9;
    }
}
