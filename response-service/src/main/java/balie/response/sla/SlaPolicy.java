package balie.response.sla;

import balie.events.ClientProfile;
import balie.events.ClientProfile.ServiceMode;
import balie.events.MentionCollected;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides which clocks run, from when and towards what.
 *
 * @param warnAtPercent how much of the target may be used before a warning, 1 to 100
 */
public record SlaPolicy(int warnAtPercent) {
    public SlaPolicy {
        if (warnAtPercent < 1 || warnAtPercent > 100) throw new IllegalArgumentException("warnAtPercent");
    }

    /** When the clocks of a mention start: the later of publication and first collection. A backfilled one has no clock. */
    public static Optional<Instant> startOf(MentionCollected mention) {
        if (mention.backfill()) return Optional.empty();
        var published = mention.publishedAt();
        var collected = mention.firstCollectedAt();
        return Optional.of(published.isAfter(collected) ? published : collected);
    }

    /** Whether the client's cases have clocks at all: nobody replies for a client that is only monitored. */
    public static boolean appliesTo(ClientProfile profile) {
        return profile.serviceMode() != ServiceMode.MONITOR_ONLY;
    }

    /** What a clock with that target allows. */
    public Aim aim(Duration target) {
        return new Aim(target, target.multipliedBy(warnAtPercent).dividedBy(100));
    }
}
