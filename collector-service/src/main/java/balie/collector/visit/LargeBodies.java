package balie.collector.visit;

import balie.platform.outbound.Fetched;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Has large bodies read one at a time: what reading makes of one may take well over a hundred times its size, and there is memory for one such. */
final class LargeBodies {
    private static final int LARGE = 128 * 1024;
    private static final Semaphore TURN = new Semaphore(1, true);

    private LargeBodies() {}

    /** What the reading makes of the body, at once or when its turn has come. */
    static <T> T inTurn(Fetched.Body body, Supplier<T> reading) {
        if (body.bytes().length <= LARGE) return reading.get();
        TURN.acquireUninterruptibly();
        try {
            return reading.get();
        } finally {
            TURN.release();
        }
    }
}
