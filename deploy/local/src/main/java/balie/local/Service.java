package balie.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services, in the order of their ports. */
enum Service {
    COLLECTOR,
    TRIAGE,
    RESPONSE,
    REPORTING;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the build made of it. */
    Path jar(Path home) {
        return home.resolve(label() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
