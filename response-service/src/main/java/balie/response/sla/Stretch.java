package balie.response.sla;

import balie.events.CaseEvent.WaitingFor;
import balie.response.hours.HoursVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time that a clock counted throughout under one version of the hours, or paused throughout.
 *
 * @param to null while it lasts
 * @param waitingFor why it pauses; null when it counts
 * @param profileVersion version of the profile whose hours hold in it
 * @param used business time that it counted; none while it lasts
 */
public record Stretch(Instant from, Instant to, WaitingFor waitingFor, int profileVersion, Duration used) {
    public Stretch {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(used, "used");
    }

    static Stretch counting(Instant from, int profileVersion) {
        return new Stretch(from, null, null, profileVersion, Duration.ZERO);
    }

    static Stretch paused(Instant from, WaitingFor waitingFor, int profileVersion) {
        return new Stretch(from, null, waitingFor, profileVersion, Duration.ZERO);
    }

    boolean lasts() {
        return to == null;
    }

    boolean pauses() {
        return waitingFor != null;
    }

    Stretch endedAt(Instant at, HoursVersions hours) {
        return lasts() ? new Stretch(from, later(from, at), waitingFor, profileVersion, usedBy(at, hours)) : this;
    }

    Duration usedBy(Instant at, HoursVersions hours) {
        if (!lasts() || pauses()) return used;
        return hours.version(profileVersion).between(from, at);
    }

    /** Clocks of two machines may disagree by a little; time never runs backwards here. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
