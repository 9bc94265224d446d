package balie.triage.models;

import balie.platform.session.Person;
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
    public String role() {
        return person.role();
    }
}
