package balie.faults.fault;

import java.util.Locale;

/** What the services cannot do without. */
enum Server {
    BROKER,
    DATABASE;

    Proxy way(Scene scene) {
        return this == BROKER ? scene.broker() : scene.database();
    }

    Volume volume(Scene scene) {
        return this == BROKER ? scene.brokerVolume() : scene.databaseVolume();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
