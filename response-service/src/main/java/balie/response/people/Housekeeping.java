package balie.response.people;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Forgets sessions a month after their end, and old tries to sign in. */
@ApplicationScoped
class Housekeeping {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Sessions sessions;
    private final SignInTries tries;

    Housekeeping(Sessions sessions, SignInTries tries) {
        this.sessions = sessions;
        this.tries = tries;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void tidy() throws SQLException {
        sessions.forgetThoseBefore(Instant.now().minus(KEPT));
        tries.forgetOld();
    }
}
