package balie.response.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The desk's pages. */
@ConfigMapping(prefix = "balie.desk")
interface DeskConfig {
    /** How often a live connection says that it is there, and looks whether its session still holds. Pages give up after 40 s of silence. */
    @WithDefault("15s")
    Duration heartbeat();
}
