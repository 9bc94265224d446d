package balie.collector.visit;

import balie.collector.post.Post;
import balie.platform.outbound.Fetched;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Has large bodies read one at a time: what reading makes of one may take well over a hundred times its size, and there is memory for one such.
 * What is kept of many is bounded too.
 */
final class LargeBodies {
    private static final int LARGE = 128 * 1024;
    /** Characters of posts from which on a visit asks for no further page. */
    private static final long MOST_GATHERED = 8_000_000;

    private static final Semaphore TURN = new Semaphore(1, true);

    private LargeBodies() {}

    /** Whether these posts are as much as one visit may gather. */
    static boolean isEnough(Collection<Post> posts) {
        return posts.stream().mapToLong(Post::characters).sum() >= MOST_GATHERED;
    }

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
