package balie.collector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How sources are checked, and how long what was found is remembered. */
@ConfigMapping(prefix = "balie.collector")
public interface CollectorConfig {
    /** How long this replica rests between two looks for sources that are due; empty to leave that to other replicas. */
    @WithDefault("0.2s")
    Optional<Duration> rest();

    /** How many sources this replica checks at the same time. */
    @WithDefault("6")
    int atOnce();

    /** How long a host stays held after its replica last said that the check goes on; when a replica dies, its hosts are free after this. */
    @WithDefault("8s")
    Duration lease();

    /** How long a source is left alone when our own database or broker failed its check. */
    @WithDefault("3s")
    Duration pauseAfterTrouble();

    /** How many items of one feed are read. */
    @WithDefault("10000")
    int mostItems();

    /** The longest time between two checks of a source that keeps failing, unless its own interval is longer. */
    @WithDefault("6h")
    Duration slowest();

    /** The longest that a server's Retry-After is heeded. */
    @WithDefault("24h")
    Duration longestRetryAfter();

    /** How long a mention is known again after its sources stopped listing it. */
    @WithDefault("90d")
    Duration keepMentions();

    /** How long what was collected can be tried against queries. */
    @WithDefault("30d")
    Duration keepDocuments();

    /** How long the outcome of each check is kept. */
    @WithDefault("7d")
    Duration keepChecks();
}
