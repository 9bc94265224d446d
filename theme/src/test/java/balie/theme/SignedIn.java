package balie.theme;

import jakarta.enterprise.context.ApplicationScoped;

/** Sanne, a lead. */
@ApplicationScoped
class SignedIn implements Visitor {
    @Override
    public String name() {
        return "Sanne";
    }

    @Override
    public String role() {
        return "lead";
    }
}
