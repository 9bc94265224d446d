package balie.response.people;

import balie.platform.session.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All accounts. Read and written in transactions that see all clients. */
@ApplicationScoped
class Staff implements PanacheRepositoryBase<StaffMember, String> {
    List<StaffMember> byName() {
        return listAll(Sort.by("name").and("login"));
    }

    Optional<StaffMember> working(String login) {
        return find("login = ?1 and active", login).firstResultOptional();
    }

    boolean hasAnotherAdministrator(String login) {
        return count("role = ?1 and active and login <> ?2", Roles.ADMIN, login) > 0;
    }
}
