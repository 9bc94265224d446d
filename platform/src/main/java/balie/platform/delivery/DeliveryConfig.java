package balie.platform.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events travel. */
@ConfigMapping(prefix = "balie.delivery")
public interface DeliveryConfig {
    /** The broker's addresses, {@code host:port} separated by commas. */
    String kafka();

    /** How long a send may wait for the broker's acknowledgement; stays below the database's idle-in-transaction timeout. */
    @WithDefault("10s")
    Duration sendTimeout();

    /** The longest pause between two tries of a batch while something is away. */
    @WithDefault("5s")
    Duration longestPause();

    /** Whether this service keeps an outbox, whose relay then runs. */
    @WithDefault("false")
    boolean outbox();

    /** How often the relay looks for rows that another replica wrote; rows of this replica are sent at once. */
    @WithDefault("100ms")
    Duration outboxPoll();
}
