package balie.faults.fault;

import balie.acceptance.RunningDesk;
import balie.faults.journal.Journal;
import java.time.Duration;
import java.time.Instant;

/**
 * The desk to be meddled with, and what stands around it.
 *
 * @param broker between the services and the broker
 * @param database between the services and the database
 * @param brokerVolume what the broker's folder lies on
 * @param databaseVolume what the database's folder lies on
 * @param brevity what the length of lasting faults is divided by; 1 for a proof, more for a quick look
 */
public record Scene(
        RunningDesk desk,
        Proxy broker,
        Proxy database,
        Volume brokerVolume,
        Volume databaseVolume,
        Journal journal,
        int brevity) {
    /** Whatever sends alerts may have to repeat what it was sending. */
    void disturbed() {
        journal.disturbed(Instant.now());
    }

    /** Lets the fault last. */
    void last(Duration time) throws InterruptedException {
        Thread.sleep(time.dividedBy(brevity).toMillis());
    }
}
