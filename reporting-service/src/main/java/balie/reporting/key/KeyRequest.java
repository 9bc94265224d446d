package balie.reporting.key;

import balie.reporting.change.FeedPlace;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Optional;

/** Somebody presents something that begins as a key does, and perhaps asks what follows a place in a feed. */
final class KeyRequest extends BaseAuthenticationRequest {
    private final String presented;
    private final FeedPlace place;

    /** @param place from where on a feed is asked, by a reader who has what came before; null otherwise */
    KeyRequest(String presented, FeedPlace place) {
        this.presented = presented;
        this.place = place;
    }

    String presented() {
        return presented;
    }

    Optional<FeedPlace> place() {
        return Optional.ofNullable(place);
    }
}
