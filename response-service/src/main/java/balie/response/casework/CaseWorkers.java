package balie.response.casework;

import balie.events.ClientProfile.ServiceMode;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import balie.platform.session.VisibleClients;
import balie.response.clients.ClientDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * Decides whose cases a person may work: the agency's people those of every client they see, a client's own people those of a client that
 * replies itself. Who is on call looks and acknowledges; that is all.
 */
@ApplicationScoped
public class CaseWorkers {
    private final ClientDirectory clients;

    CaseWorkers(ClientDirectory clients) {
        this.clients = clients;
    }

    /** Asked in the person's transaction. */
    public VisibleClients clientsOf(Person person) throws SQLException {
        return switch (person.role()) {
            case Roles.ADMIN, Roles.LEAD, Roles.AGENT -> person.clients();
            case Roles.CLIENT -> thoseThatReplyThemselves();
            default -> VisibleClients.NONE;
        };
    }

    /**
     * Whose cases somebody of that role sees at the desk: a client's own people those of a client that replies itself, everybody else all of
     * theirs. Asked in the person's transaction.
     */
    public VisibleClients seen(String role, VisibleClients visible) throws SQLException {
        return Roles.CLIENT.equals(role) ? thoseThatReplyThemselves() : visible;
    }

    private VisibleClients thoseThatReplyThemselves() throws SQLException {
        return new VisibleClients(
                false,
                clients.visible().values().stream()
                        .filter(profile -> profile.serviceMode() == ServiceMode.PARTIAL)
                        .map(profile -> profile.clientId())
                        .collect(Collectors.toSet()));
    }
}
