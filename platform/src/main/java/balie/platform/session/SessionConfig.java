package balie.platform.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How tokens are checked and which pages are our own. */
@ConfigMapping(prefix = "balie.session")
public interface SessionConfig {
    /** Where the public keys of the tokens are published, as a JSON Web Key Set: http, https or file. */
    URI keysUrl();

    /** Our own public origin, such as {@code https://desk.example}: where requests that change something may come from. */
    URI origin();

    /** How old the keys may become before they are fetched again; the old ones hold as long as the fetch fails. */
    @WithDefault("10m")
    Duration keysMaxAge();

    /** The shortest time between two fetches, however many unknown keys are asked for. */
    @WithDefault("1s")
    Duration keysPause();
}
