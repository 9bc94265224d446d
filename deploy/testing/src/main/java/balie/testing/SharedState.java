package balie.testing;

import java.util.Optional;

/**
 * What this test JVM knows of its servers, as system properties: a Quarkus test loads our classes once more in a class loader of its
 * own, and both must find the same servers.
 */
final class SharedState {
    private static final String PREFIX = "balie.testing.";

    private SharedState() {}

    static Optional<String> get(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name));
    }

    static void put(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }

    /** Whether the choice was announced before; from now on it was. */
    static boolean announced() {
        var before = get("announced").isPresent();
        put("announced", "yes");
        return before;
    }
}
