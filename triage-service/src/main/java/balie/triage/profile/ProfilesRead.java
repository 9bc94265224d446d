package balie.triage.profile;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the profiles that stood in their topic at the start have been read: until then nothing is judged. */
@Readiness
@ApplicationScoped
class ProfilesRead implements HealthCheck {
    private final Profiles profiles;

    ProfilesRead(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("client-profiles")
                .status(profiles.areRead())
                .build();
    }
}
