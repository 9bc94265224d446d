package balie.theme;

import jakarta.enterprise.context.ApplicationScoped;

/** Sanne, who may visit everything but the dashboards. */
@ApplicationScoped
class SignedIn implements Visitor {
    @Override
    public String name() {
        return "Sanne";
    }

    @Override
    public boolean mayVisit(Section section) {
        return section != Section.DASHBOARDS;
    }
}
