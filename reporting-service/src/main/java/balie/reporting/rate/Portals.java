package balie.reporting.rate;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;

/** What each key or person may still ask of the portal's addresses. */
@ApplicationScoped
class Portals {
    private final RateConfig config;
    private final Allowances allowances;

    Portals(RateConfig config) {
        this.config = config;
        this.allowances = new Allowances(config.requests(), config.window());
    }

    ConsumptionProbe take(String login) {
        return allowances.take(login);
    }

    /** Whether that one has asked lately. */
    boolean know(String login) {
        return allowances.knows(login);
    }

    /** The rule, as an answer tells it. */
    String policy() {
        return "\"requests\";q=" + config.requests() + ";w=" + config.window().toSeconds();
    }
}
