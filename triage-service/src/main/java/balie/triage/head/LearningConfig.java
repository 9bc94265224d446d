package balie.triage.head;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When clients' heads are learnt. */
@ConfigMapping(prefix = "balie.learning")
public interface LearningConfig {
    /** How often this replica looks which clients have enough to be learnt from; {@code off} to leave that to other replicas. */
    @WithDefault("1h")
    String every();

    /** How long after the start it looks first; heads of an older shared model are learnt again then. */
    @WithDefault("20s")
    String first();

    /** How many new lessons a tag wants since it was last tried. */
    @WithDefault("20")
    int newLessons();

    /** How many lessons of one tag are learnt from, the latest ones. */
    @WithDefault("2000")
    int mostLessons();

    /** How often this replica looks whether other heads are to answer. */
    @WithDefault("3s")
    String refresh();

    /** How long what a client taught is kept after its profile is gone. */
    @WithDefault("P30D")
    Duration keptAfterLeaving();

    /** How long a withdrawn mention's id is kept: longer than the topics hold what was said of it. */
    @WithDefault("P420D")
    Duration withdrawnKept();
}
