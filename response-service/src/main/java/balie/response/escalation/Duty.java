package balie.response.escalation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time with one person on call throughout, or with nobody.
 *
 * @param person login; null for nobody
 * @param standsIn whether it is by an override and not by the week
 */
public record Duty(String person, Instant from, Instant until, boolean standsIn) {

    public Optional<String> onCall() {
        return Optional.ofNullable(person);
    }

    boolean runsOnInto(Duty next) {
        return Objects.equals(person, next.person) && standsIn == next.standsIn && until.equals(next.from);
    }

    Duty until(Instant later) {
        return new Duty(person, from, later, standsIn);
    }
}
