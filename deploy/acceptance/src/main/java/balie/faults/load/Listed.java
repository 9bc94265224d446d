package balie.faults.load;

import java.time.Instant;

/**
 * A post as its feed lists it.
 *
 * @param revision how many editions it had, this one included
 * @param changedIn the edition of the feed that first lists it like this
 */
record Listed(Draft draft, Instant publishedAt, Instant changedAt, int revision, boolean withdrawn, long changedIn) {
    String text() {
        return draft.edition(revision);
    }

    Listed edited(Instant at, long in) {
        return new Listed(draft, publishedAt, at, revision + 1, false, in);
    }

    Listed takenBack(Instant at, long in) {
        return new Listed(draft, publishedAt, at, revision, true, in);
    }
}
