package balie.collector.source;

import balie.platform.session.Person;
import balie.platform.session.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides who may change which source. What no client owns concerns all of them, so only who sees all may change it. */
@ApplicationScoped
public class SourceRights {
    private final Person person;

    SourceRights(Person person) {
        this.person = person;
    }

    /** Whether this person may change sources of that owner; null stands for no owner. */
    public boolean mayChange(String owner) {
        return mayAdd() && (owner == null ? person.seesAll() : person.sees(owner));
    }

    /** Whether this person may set up sources at all. */
    public boolean mayAdd() {
        return person.hasRole(Roles.ADMIN) || person.hasRole(Roles.LEAD);
    }
}
