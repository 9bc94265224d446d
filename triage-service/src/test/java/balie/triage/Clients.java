package balie.triage;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.Need;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Made-up client profiles for tests. */
public final class Clients {
    private Clients() {}

    public static ClientProfile tegelhuis(Goal... goals) {
        return profile("tegelhuis", 3, List.of(goals));
    }

    public static ClientProfile profile(String clientId, int version, List<Goal> goals) {
        return new ClientProfile(
                clientId,
                version,
                Instant.parse("2026-03-01T12:00:00Z"),
                "Tegelhuis",
                ServiceMode.FULL,
                "Europe/Amsterdam",
                List.of("nl", "en"),
                goals,
                List.of(),
                null,
                List.of(),
                new Sla(Duration.ofHours(2), Duration.ofHours(24), List.of()),
                List.of(
                        new Category("damage", "Schade", List.of("gebarsten", "kapot*", "stuk")),
                        new Category("delivery", "Levering", List.of("levering", "bezorg*", "geleverd"))),
                List.of("@tegelhuis"),
                List.of("Tegelhuis", "Tegel Huis"),
                List.of(new Competitor("Vloerenland", List.of("vloerenland"))),
                List.of(new Need("Losse tegel", List.of("tegel los", "tegels los"), "https://tegelhuis.example/los")),
                List.of(),
                10_000,
                null);
    }
}
