package balie.triage.head;

import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.FeatureReader;
import java.time.Instant;

/**
 * One try to learn one tag of one client.
 *
 * @param version from 1
 * @param learntBy login of who asked for it; null for the schedule
 * @param lessons how many it was learnt from
 * @param held how many were held back to measure it
 * @param rightBefore the share of those that what answered then met
 * @param rightAfter the share that a head learnt from the others met
 * @param modelVersion the shared model that it was learnt with
 * @param changedAt since when its state is so
 * @param changedBy login of who asked for what led to it; null for the schedule
 */
public record HeadVersion(
        Learnable tag,
        int version,
        Instant learntAt,
        String learntBy,
        int lessons,
        int held,
        double rightBefore,
        double rightAfter,
        String modelVersion,
        int featureVersion,
        HeadState state,
        Instant changedAt,
        String changedBy) {

    public boolean isActive() {
        return state == HeadState.ACTIVE;
    }

    /** Whether the shared model is still the one that it was learnt with. */
    public boolean isUsable() {
        return modelVersion.equals(Judge.MODEL_VERSION) && featureVersion == FeatureReader.VERSION;
    }
}
