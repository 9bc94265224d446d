package balie.response.alerts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When people are told of escalations. */
@ConfigMapping(prefix = "balie.alerts")
interface AlertsConfig {
    /** How often each step of a ladder is told again while nobody acknowledges; zero to tell it once. */
    @WithDefault("10m")
    Duration repeatEvery();

    /** For a client without a ladder: when the person on call is told, after the escalation. */
    @WithDefault("0s")
    Duration onCallAfter();

    /** For a client without a ladder: when the leads are told. */
    @WithDefault("15m")
    Duration leadAfter();

    /** How long after the last case was settled the end is told; longer than a person can undo what settled it. */
    @WithDefault("15s")
    Duration endAfter();

    /** How long the log of deliveries is kept. */
    @WithDefault("400d")
    Duration logKeptFor();
}
