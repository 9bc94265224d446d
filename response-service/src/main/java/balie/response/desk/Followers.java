package balie.response.desk;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Person;
import balie.response.filter.Position;
import balie.response.people.LiveSessions;
import balie.response.people.LiveSessions.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Opens connections to those who want to follow. A person's lasts as long as the session, a program's as long as its token. */
@ApplicationScoped
class Followers {
    private final DeskChanges changes;
    private final ClientTransactions transactions;
    private final LiveSessions sessions;
    private final DeskConfig config;

    Followers(DeskChanges changes, ClientTransactions transactions, LiveSessions sessions, DeskConfig config) {
        this.changes = changes;
        this.transactions = transactions;
        this.sessions = sessions;
        this.config = config;
    }

    /** One that goes on from the position; null is from now on. */
    Follower of(Person person, Position position) {
        return new Follower(changes, transactions, session(person), config.heartbeat(), position);
    }

    private Callable<Optional<Viewer>> session(Person person) {
        var sessionId = person.session();
        if (sessionId.isPresent()) return () -> sessions.viewerOf(sessionId.get());
        var until = Instant.ofEpochSecond(person.holdsUntil());
        var viewer = new Viewer(person.role(), person.clients());
        return () -> Instant.now().isBefore(until) ? Optional.of(viewer) : Optional.empty();
    }
}
