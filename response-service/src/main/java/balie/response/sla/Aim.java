package balie.response.sla;

import java.time.Duration;
import java.util.Objects;

/**
 * What a clock allows, in business time.
 *
 * @param warnAfter how much of the target may be used before a warning
 */
public record Aim(Duration target, Duration warnAfter) {
    public Aim {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(warnAfter, "warnAfter");
    }
}
