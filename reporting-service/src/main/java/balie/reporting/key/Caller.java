package balie.reporting.key;

import balie.platform.session.Person;
import balie.platform.session.Roles;
import balie.reporting.change.FeedPlace;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** Who calls: a key with its scopes, or a person, who needs none. Templates have it as {@code cdi:caller}. */
@RequestScoped
@Named("caller")
public class Caller {
    private static final Set<String> KEEPERS = Set.of(Roles.ADMIN, Roles.LEAD, Roles.CLIENT);

    private final SecurityIdentity identity;
    private final Person person;

    Caller(SecurityIdentity identity, Person person) {
        this.identity = identity;
        this.person = person;
    }

    /** The key; empty for a person. */
    public Optional<ApiKey> key() {
        return Optional.ofNullable(identity.getAttribute(KeyIdentities.KEY));
    }

    /** Whether that may be read; which client's is a matter of {@link Person#clients()}. */
    public boolean may(Scope scope) {
        return key().map(key -> key.scopes().contains(scope)).orElse(true);
    }

    /** Whether it is a key that asked from that place on, and nothing followed it when the key was looked up. */
    public boolean isAtTheEnd(FeedPlace place) {
        return place.equals(identity.getAttribute(KeyIdentities.END));
    }

    /** Whether it is a person who manages keys: administrators, leads, and the client's own people. */
    public boolean keepsKeys() {
        return key().isEmpty() && KEEPERS.contains(person.role());
    }

    /** Who it is, for records: a login, or {@code key:} and the key's id. */
    public String login() {
        return person.login();
    }
}
