package balie.reporting.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody presents something that begins as a key does. */
final class KeyRequest extends BaseAuthenticationRequest {
    private final String presented;

    KeyRequest(String presented) {
        this.presented = presented;
    }

    String presented() {
        return presented;
    }
}
