package balie.response.people;

import balie.platform.session.KeySource;
import jakarta.enterprise.context.ApplicationScoped;

/** The service that signs knows its keys without asking. */
@ApplicationScoped
class OwnKeys implements KeySource {
    private final SigningKey key;

    OwnKeys(SigningKey key) {
        this.key = key;
    }

    @Override
    public String read() {
        return key.published();
    }
}
