package balie.collector.check;

import balie.collector.CollectorConfig;
import balie.collector.check.CheckRecords.Overtaken;
import balie.collector.monitor.WatchList;
import balie.collector.visit.Reading;
import balie.collector.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Does one check from beginning to end: fetch, read, work out, and remember together with what is to be told. What fails at the source
 * is an outcome; what throws is a failure of ours, and leaves the source as due as it was.
 */
@ApplicationScoped
class Checks {
    private static final int TRIES = 5;

    private final Visits visits;
    private final WatchList watchList;
    private final Harvesting harvesting;
    private final CheckRecords records;
    private final CheckMeters meters;
    private final Pace pace;

    Checks(
            Visits visits,
            WatchList watchList,
            Harvesting harvesting,
            CheckRecords records,
            CheckMeters meters,
            CollectorConfig config) {
        this.visits = visits;
        this.watchList = watchList;
        this.harvesting = harvesting;
        this.records = records;
        this.meters = meters;
        this.pace = new Pace(config.slowest(), config.longestRetryAfter());
    }

    void check(Claim claim) throws SQLException {
        long begin = System.nanoTime();
        var watching =
                claim.owner() == null ? watchList.watching(claim.sourceId()) : new WatchList.Watching(0, List.of());
        var reading = visits.go(claim.errand(watching.version()));
        var ending = Ending.of(reading, claim, pace, ThreadLocalRandom.current().nextDouble());
        finish(new Check(claim, watching, reading, ending), begin);
    }

    /** Works it out anew when another check was first with one of the mentions: nothing was told of it yet. */
    private void finish(Check check, long begin) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                finishOnce(check, begin);
                return;
            } catch (Overtaken e) {
                if (tries == TRIES) throw e;
            }
        }
    }

    private void finishOnce(Check check, long begin) throws SQLException {
        var harvest = check.reading() instanceof Reading.Posts posts
                ? harvesting.harvest(check.claim(), posts.feed())
                : Harvest.NONE;
        var done = check.leavingOut(harvest.tooLarge());
        records.save(done, harvest, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        meters.count(done.ending(), harvest.tellings().size());
    }
}
