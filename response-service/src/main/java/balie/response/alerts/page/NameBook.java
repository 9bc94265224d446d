package balie.response.alerts.page;

import balie.response.alerts.page.AlertPages.Names;
import balie.response.clients.ClientDirectory;
import balie.response.people.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows what pages call clients and people. */
@ApplicationScoped
class NameBook {
    private final ClientDirectory clients;
    private final Colleagues colleagues;

    NameBook(ClientDirectory clients, Colleagues colleagues) {
        this.clients = clients;
        this.colleagues = colleagues;
    }

    /** Of the clients that the caller's transaction sees, and of everybody. */
    Names visible() throws SQLException {
        var names = new LinkedHashMap<String, String>();
        clients.visible().forEach((id, profile) -> names.put(id, profile.name()));
        return new Names(names, colleagues.names());
    }

    /** Of everybody, and of no client. */
    Names people() {
        return new Names(Map.of(), colleagues.names());
    }

    /** Whether there is such an account; the operator has none. */
    boolean isOfTheStaff(String login) {
        return colleagues.names().containsKey(login);
    }
}
