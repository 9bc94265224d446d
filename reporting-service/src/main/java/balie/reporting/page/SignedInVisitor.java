package balie.reporting.page;

import balie.platform.session.Person;
import balie.platform.session.Roles;
import balie.theme.Section;
import balie.theme.Visitor;
import jakarta.enterprise.context.RequestScoped;

/** Tells the top bar who is signed in. */
@RequestScoped
class SignedInVisitor implements Visitor {
    private final Person person;

    SignedInVisitor(Person person) {
        this.person = person;
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public boolean mayVisit(Section section) {
        return switch (section) {
            case DESK, MENTIONS -> !person.hasRole(Roles.CLIENT);
            case DASHBOARDS -> person.isSignedIn();
            case SOURCES -> person.hasRole(Roles.ADMIN) || person.hasRole(Roles.LEAD);
        };
    }
}
