package balie.theme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of the shared look. */
@ConfigMapping(prefix = "balie.theme")
interface ThemeConfig {
    /** The zone that times are told in where a page names no other. */
    @WithDefault("Europe/Amsterdam")
    ZoneId zone();
}
