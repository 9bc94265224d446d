package balie.faults.load;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Decides what becomes of a case, by its id: every agent who meets it plans the same, so that they race for it. */
record Plan(UUID caseId) {
    private static final int BEAT = 2;

    /** What is done about it after it was claimed. */
    enum Course {
        PROMPT,
        LATE,
        /** Resolved late and without a reply. */
        SILENT,
        /** Claimed, and forgotten. */
        LEFT
    }

    Course course() {
        int lot = lot(0, 100);
        if (lot < 55) return Course.PROMPT;
        if (lot < 87) return Course.LATE;
        return lot < 98 ? Course.SILENT : Course.LEFT;
    }

    /** On a beat that all clocks share. */
    Instant claimAt(Instant seen) {
        var earliest = seen.plus(course() == Course.LATE ? Duration.ofSeconds(lot(1, 10)) : Duration.ofMillis(500));
        return Instant.ofEpochSecond((earliest.getEpochSecond() / BEAT + 1) * BEAT);
    }

    /** How long after the claim comes what is first. */
    Duration pauseAfterClaim() {
        return switch (course()) {
            case PROMPT -> Duration.ofMillis(500 + lot(2, 1_500));
            case LATE -> Duration.ofSeconds(20 + lot(2, 15));
            case SILENT, LEFT -> Duration.ofSeconds(65 + lot(2, 10));
        };
    }

    /** Whether the customer's word is waited for before it is resolved. */
    boolean waits() {
        return lot(3, 5) == 0;
    }

    boolean corrects() {
        return lot(4, 20) == 0;
    }

    Duration pauseBeforeResolving() {
        return waits() ? Duration.ofSeconds(10 + lot(5, 10)) : Duration.ofSeconds(1 + lot(5, 5));
    }

    /** A number below the bound, another for each question. */
    private int lot(int question, int bound) {
        var mixed = (caseId.getLeastSignificantBits() ^ caseId.getMostSignificantBits()) * 31 + question * 7919L;
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        return (int) Math.floorMod(mixed, bound);
    }
}
