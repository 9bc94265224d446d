package balie.response.inbox;

import balie.platform.session.Person;
import balie.platform.session.Roles;
import balie.platform.session.VisibleClients;
import balie.response.casework.CaseWorkers;
import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;

/** Where somebody sits at the desk: whose cases he sees there, and what he may do. Asked in the person's transaction. */
@RequestScoped
class Seat {
    private final Person person;
    private final CaseWorkers workers;

    Seat(Person person, CaseWorkers workers) {
        this.person = person;
        this.workers = workers;
    }

    String login() {
        return person.login();
    }

    String name() {
        return person.name();
    }

    /** The clients whose cases the person sees; a client's own people those that reply themselves. */
    VisibleClients sees() throws SQLException {
        return workers.seen(person.role(), person.clients());
    }

    /** The clients whose cases the person works. */
    VisibleClients works() throws SQLException {
        return workers.clientsOf(person);
    }

    /** Whether the desk is not for this person: a client's own people whose cases the agency works. */
    boolean isNone() throws SQLException {
        return person.hasRole(Roles.CLIENT) && sees().ids().isEmpty();
    }

    boolean leads() {
        return person.hasRole(Roles.ADMIN) || person.hasRole(Roles.LEAD);
    }

    boolean administrates() {
        return person.hasRole(Roles.ADMIN);
    }
}
