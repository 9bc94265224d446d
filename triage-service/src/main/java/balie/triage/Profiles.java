package balie.triage;

import balie.events.ClientProfile;
import balie.events.Topic;
import balie.platform.delivery.CompactedTopic;
import balie.platform.delivery.DeliveryConfig;
import balie.triage.client.ClientView;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clients' profiles as triage reads them, following their topic. Nothing is judged before all that stood in the topic at the start
 * has been read; a client without a profile is judged by the defaults.
 */
@ApplicationScoped
class Profiles {
    private final CompactedTopic<ClientProfile> profiles;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    Profiles(DeliveryConfig config) {
        this.profiles = CompactedTopic.follow(config, Topic.CLIENT_PROFILES, ClientProfile.class);
    }

    private record Prepared(ClientProfile profile, ClientView view) {}

    void awaitAll() throws InterruptedException {
        profiles.awaitEnd();
    }

    boolean areRead() {
        return profiles.isAtEnd();
    }

    /** The client as it stands now. */
    ClientView of(String clientId) {
        return profiles.get(clientId).map(this::prepared).orElse(ClientView.UNKNOWN);
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
