package balie.local.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which service a path belongs to. What is not named here, health and metrics among it, stays inside. */
final class Routes {
    private static final List<String> RESPONSE = List.of("/desk", "/session", "/theme");
    private static final List<String> REPORTING = List.of("/reports", "/api/v1");
    private static final List<String> COLLECTOR = List.of("/sources", "/hooks");
    private static final List<String> TRIAGE = List.of("/triage");

    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Origin home;

    /** A service and its port on loopback. */
    record Origin(String service, int port) {}

    Routes(int collector, int triage, int response, int reporting) {
        home = new Origin("response", response);
        add(RESPONSE, home);
        add(REPORTING, new Origin("reporting", reporting));
        add(COLLECTOR, new Origin("collector", collector));
        add(TRIAGE, new Origin("triage", triage));
    }

    private void add(List<String> prefixes, Origin origin) {
        for (var prefix : prefixes) origins.put(prefix, origin);
    }

    /** The service for that path, which has been checked by {@link PathCheck}. */
    Optional<Origin> find(String path) {
        if (path.equals("/")) return Optional.of(home);
        return origins.entrySet().stream()
                .filter(route -> path.equals(route.getKey()) || path.startsWith(route.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
