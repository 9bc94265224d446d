package balie.reporting.digest;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** Tells whether a client is one that the person may see. */
@ApplicationScoped
@ClientTransaction
class DigestClients {
    private final Clients clients;

    DigestClients(Clients clients) {
        this.clients = clients;
    }

    Optional<Client> withId(String clientId) throws SQLException {
        return clients.withId(clientId);
    }
}
