package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells those who keep a connection open whether its session still holds, and what its person may see by now. */
@ApplicationScoped
public class LiveSessions {
    private final Sessions sessions;
    private final Staff staff;
    private final ClientTransactions transactions;

    LiveSessions(Sessions sessions, Staff staff, ClientTransactions transactions) {
        this.sessions = sessions;
        this.staff = staff;
        this.transactions = transactions;
    }

    /** Somebody as of now: the role, and the clients that it is for. */
    public record Viewer(String role, VisibleClients clients) {}

    /** The person of this session; empty when the session has ended. */
    public Optional<Viewer> viewerOf(UUID sessionId) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> sessions.holdingUnder(sessionId)
                .flatMap(session -> staff.working(session.login))
                .map(member -> new Viewer(member.role, VisibleClients.of(member.clients))));
    }
}
