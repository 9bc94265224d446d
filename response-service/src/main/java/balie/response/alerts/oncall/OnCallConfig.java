package balie.response.alerts.oncall;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/** When one week's person on call hands over to the next. */
@ConfigMapping(prefix = "balie.on-call")
interface OnCallConfig {
    /** The agency's time zone. */
    @WithDefault("${balie.theme.zone:Europe/Amsterdam}")
    ZoneId zone();

    /** Day of the handover. */
    @WithDefault("monday")
    DayOfWeek day();

    /** Time of the handover, on the agency's wall clock. */
    @WithDefault("09:00")
    LocalTime time();
}
