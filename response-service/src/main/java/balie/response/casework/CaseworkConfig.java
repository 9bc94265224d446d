package balie.response.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How cases are worked, where a client's profile says nothing about it. */
@ConfigMapping(prefix = "balie.cases")
interface CaseworkConfig {
    /** How much of a target, in per cent of it, may be used before a warning: 1 to 100. */
    @WithDefault("75")
    int warnAtPercent();

    /** How long after its closing a new post reopens a case; a later one opens the conversation's next case. */
    @WithDefault("30d")
    Duration reopenWithin();

    /** How long a person can take back what he did. Pages offer it for ten seconds, and a click may be on its way. */
    @WithDefault("15s")
    Duration undoWithin();
}
