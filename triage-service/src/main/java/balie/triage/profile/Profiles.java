package balie.triage.profile;

import balie.events.ClientProfile;
import balie.events.Topic;
import balie.platform.delivery.CompactedTopic;
import balie.platform.delivery.DeliveryConfig;
import balie.triage.client.ClientView;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clients' profiles as triage reads them, following their topic. Nothing is judged before all that stood in the topic at the start
 * has been read; a client without a profile is judged by the defaults.
 */
@ApplicationScoped
public class Profiles {
    private final CompactedTopic<ClientProfile> profiles;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    Profiles(DeliveryConfig config) {
        this.profiles =
                CompactedTopic.follow(config, Topic.CLIENT_PROFILES, ClientProfile.class, ClientProfile::supersedes);
    }

    private record Prepared(ClientProfile profile, ClientView view) {}

    /** Waits, for as long as it takes, until all that stood in the topic at the start has been read. */
    public void awaitAll() throws InterruptedException {
        profiles.awaitEnd();
    }

    boolean areRead() {
        return profiles.isAtEnd();
    }

    /** The client as it stands now. */
    public ClientView of(String clientId) {
        return profiles.get(clientId).map(this::prepared).orElse(ClientView.UNKNOWN);
    }

    /** What was agreed with the client; empty for one that is not known. */
    public Optional<ClientProfile> profile(String clientId) {
        return profiles.get(clientId);
    }

    /** Every client that is known, by name. */
    public List<ClientProfile> all() {
        return profiles.all().stream()
                .sorted(Comparator.comparing(
                                (ClientProfile profile) -> profile.name().toLowerCase(Locale.ROOT))
                        .thenComparing(ClientProfile::clientId))
                .toList();
    }

    /** A profile's words are made ready once, not once for each mention. */
    private ClientView prepared(ClientProfile profile) {
        return prepared.compute(
                        profile.clientId(),
                        (id, before) -> before != null && before.profile == profile
                                ? before
                                : new Prepared(profile, ClientView.of(profile)))
                .view;
    }

    @PreDestroy
    void close() {
        profiles.close();
    }
}
