package balie.triage.models;

import balie.events.ClientProfile;
import balie.platform.session.Person;
import balie.triage.profile.Profiles;
import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The clients that the one who asks may see, as far as triage knows them. */
@RequestScoped
class VisibleClient {
    private final Profiles profiles;
    private final Person person;

    VisibleClient(Profiles profiles, Person person) {
        this.profiles = profiles;
        this.person = person;
    }

    Optional<ClientProfile> withId(String clientId) {
        return person.sees(clientId) ? profiles.profile(clientId) : Optional.empty();
    }

    List<ClientProfile> all() {
        return profiles.all().stream()
                .filter(client -> person.sees(client.clientId()))
                .toList();
    }

    String login() {
        return person.login();
    }

    /** Amsterdam's where the profile names a zone that is none. */
    static ZoneId zone(ClientProfile client) {
        try {
            return ZoneId.of(client.timeZone());
        } catch (DateTimeException e) {
            return ZoneId.of("Europe/Amsterdam");
        }
    }
}
