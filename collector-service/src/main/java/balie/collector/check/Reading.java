package balie.collector.check;

import balie.collector.check.Claim.Cursor;
import balie.collector.feed.FeedReading;
import java.time.Duration;
import java.util.Optional;

/** What a source answered. */
sealed interface Reading {
    /** Nothing that was not read before. */
    record Unchanged() implements Reading {}

    /**
     * Posts.
     *
     * @param next the cursor to keep once they are published
     */
    record Posts(FeedReading.Read feed, Cursor next) implements Reading {}

    /** Nothing, and why. */
    record Failed(String cause, String sentence, Optional<Duration> retryAfter) implements Reading {}
}
