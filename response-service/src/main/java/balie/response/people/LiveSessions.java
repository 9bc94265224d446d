package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells those who keep a connection open whether its session still holds, and what it may see by now. */
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

    /** The clients that the person of this session may see now; empty when the session has ended. */
    public Optional<VisibleClients> clientsOf(UUID sessionId) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> sessions.holdingUnder(sessionId)
                .flatMap(session -> staff.working(session.login))
                .map(member -> VisibleClients.of(member.clients)));
    }
}
