package balie.collector.visit;

import balie.collector.post.PostReading;
import balie.platform.outbound.Fetched;
import java.time.Duration;
import java.util.Optional;

/** What a source answered. */
public sealed interface Reading {
    /** Nothing that was not read before. */
    record Unchanged() implements Reading {}

    /**
     * Posts.
     *
     * @param next the cursor to keep once they are published
     * @param remark what was left out and why; null when nothing was, or nobody can tell
     * @param more whether the rest waits to be taken up, so that the source is due again at once
     */
    record Posts(PostReading.Read feed, Cursor next, Remark remark, boolean more) implements Reading {
        Posts(PostReading.Read feed, Cursor next, Remark remark) {
            this(feed, next, remark, false);
        }
    }

    /**
     * Something to tell of posts that were read.
     *
     * @param cause a stable code
     * @param sentence for people; quotes nothing of the source
     */
    record Remark(String cause, String sentence) {
        /** A visit ended before it had seen all there is. */
        static final Remark MORE_THAN_READ = new Remark(
                "more-than-read", "More was posted than one check could read. Have the source checked more often.");
    }

    /** Nothing, and why. */
    record Failed(String cause, String sentence, Optional<Duration> retryAfter) implements Reading {
        /** Without a wish of the server. */
        public static Failed of(String cause, String sentence) {
            return new Failed(cause, sentence, Optional.empty());
        }

        static Failed of(Fetched.Refused refused) {
            return new Failed(refused.cause(), refused.sentence(), refused.retryAfter());
        }
    }
}
