package balie.reporting.search;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.figures.Sources;
import balie.reporting.freshness.SourceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the pages of saved searches show, each in one client transaction; empty where it is not one that the person may see. */
@ApplicationScoped
@ClientTransaction
class SearchReader {
    private final Clients clients;
    private final Sources sources;
    private final SavedSearches searches;

    SearchReader(Clients clients, Sources sources, SavedSearches searches) {
        this.clients = clients;
        this.sources = sources;
        this.searches = searches;
    }

    /** All searches of a client. */
    record All(Client client, List<SavedSearch> searches) {}

    /** One of them, and the sources to choose from. */
    record One(Client client, SavedSearch saved, List<SourceState> sources) {}

    Optional<All> all(String clientId) throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return Optional.empty();
        return Optional.of(new All(client.get(), searches.of(clientId)));
    }

    Optional<One> one(String clientId, UUID searchId) throws SQLException {
        var client = clients.withId(clientId);
        var saved = searches.withId(clientId, searchId);
        if (client.isEmpty() || saved.isEmpty()) return Optional.empty();
        return Optional.of(new One(client.get(), saved.get(), sources.of(clientId)));
    }
}
