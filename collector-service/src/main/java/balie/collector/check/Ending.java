package balie.collector.check;

import balie.collector.post.PostReading;
import balie.collector.visit.Cursor;
import balie.collector.visit.Reading;
import balie.events.SourceChecked.Outcome;
import java.time.Duration;
import java.time.Instant;

/**
 * How a check ended.
 *
 * @param cause why it failed, or what was left out; null when there is nothing to tell
 * @param detail the same in a sentence; null likewise
 * @param failures in a row
 * @param found posts that the source listed
 * @param next the cursor to keep; null to keep the one there is
 * @param nextDue when the source is due again
 */
record Ending(Outcome outcome, String cause, String detail, int failures, int found, Cursor next, Instant nextDue) {

    /**
     * What a reading means for its source.
     *
     * @param jitter from 0 up to 1
     */
    static Ending of(Reading reading, Claim claim, Pace pace, double jitter) {
        if (reading instanceof Reading.Failed failed) return failed(failed, claim, pace, jitter);
        var nextDue = pace.afterSuccess(claim.now(), claim.every(), jitter);
        if (!(reading instanceof Reading.Posts posts))
            return new Ending(Outcome.UNCHANGED, null, null, 0, 0, null, nextDue);
        PostReading.Read feed = posts.feed();
        var outcome = feed.whole() ? Outcome.READ : Outcome.READ_IN_PART;
        var remark = posts.remark();
        var due = posts.more() ? claim.now() : nextDue;
        return new Ending(
                outcome,
                remark == null ? null : remark.cause(),
                remark == null ? null : remark.sentence(),
                0,
                feed.posts().size(),
                posts.next(),
                due);
    }

    /** The same, told of mentions that were too large. */
    Ending leavingOut(int mentions) {
        if (mentions == 0) return this;
        var sentence = "Mentions that are larger than can be told were left out: %d.".formatted(mentions);
        return new Ending(Outcome.READ_IN_PART, "mentions-too-large", sentence, failures, found, next, nextDue);
    }

    /** How many of the source's intervals it is from the check to the next. */
    double intervals(Claim claim) {
        return Duration.between(claim.now(), nextDue).toMillis()
                / (double) claim.every().toMillis();
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }

    private static Ending failed(Reading.Failed failed, Claim claim, Pace pace, double jitter) {
        int failures = claim.failures() + 1;
        var nextDue = pace.afterFailure(claim.now(), claim.every(), failures, failed.retryAfter(), jitter);
        return new Ending(Outcome.FAILED, failed.cause(), failed.sentence(), failures, 0, null, nextDue);
    }
}
