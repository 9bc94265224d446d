package balie.reporting.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests are taken. */
@ConfigMapping(prefix = "balie.portal.rate")
public interface RateConfig {
    /** Requests of one key, or one person, within the window; unchanged answers count too. */
    @WithDefault("600")
    int requests();

    /** Refused tries of one address within the window, before keys that were not seen lately are not even looked at. */
    @WithDefault("60")
    int refusals();

    /** The window, over which what was used comes back evenly. */
    @WithDefault("1m")
    Duration window();
}
