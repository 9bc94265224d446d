package balie.triage.head;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Learns what there is to be learnt, soon after the start and then by the clock. What fails is due again at the next round. */
@ApplicationScoped
class LearningRounds {
    private static final Logger LOG = Logger.getLogger(LearningRounds.class);

    private final School school;
    private final HeadsInUse heads;

    LearningRounds(School school, HeadsInUse heads) {
        this.school = school;
        this.heads = heads;
    }

    @Scheduled(
            every = "${balie.learning.every:1h}",
            delayed = "${balie.learning.first:20s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void learn() throws InterruptedException {
        heads.awaitRead();
        try {
            school.learnDue();
        } catch (SQLException e) {
            LOG.warnf("learning waits for its next round: SQL state %s", e.getSQLState());
        }
    }
}
