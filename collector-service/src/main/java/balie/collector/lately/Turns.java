package balie.collector.lately;

import balie.platform.session.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;

/** Lets a few do something that takes a processor and a connection at a time, and a few more wait; whoever comes then is refused. */
final class Turns {
    private static final String BUSY = "Others are trying queries at this moment. Try again in a few seconds.";

    private final Semaphore free;
    private final int mostWaiting;

    Turns(int atOnce, int mostWaiting) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits for a turn, which is to be given back.
     *
     * @throws WebApplicationException 503 where too many wait already
     */
    void take() {
        if (free.tryAcquire()) return;
        if (free.getQueueLength() >= mostWaiting) throw busy();
        free.acquireUninterruptibly();
    }

    void giveBack() {
        free.release();
    }

    int waiting() {
        return free.getQueueLength();
    }

    private static WebApplicationException busy() {
        var problem = Problem.of(Response.Status.SERVICE_UNAVAILABLE, BUSY);
        return new WebApplicationException(Response.fromResponse(problem.toResponse())
                .header("Retry-After", 5)
                .build());
    }
}
