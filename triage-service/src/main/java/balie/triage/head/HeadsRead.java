package balie.triage.head;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the clients' heads have been read once: until then nothing is judged. Afterwards a database that is away is only told. */
@Readiness
@ApplicationScoped
class HeadsRead implements HealthCheck {
    private final HeadsInUse heads;

    HeadsRead(HeadsInUse heads) {
        this.heads = heads;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("heads").status(heads.areRead());
        var trouble = heads.trouble();
        if (trouble != null) response.withData("failure", trouble);
        return response.build();
    }
}
