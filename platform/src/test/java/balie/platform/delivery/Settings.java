package balie.platform.delivery;

import java.time.Duration;

/** Delivery settings for tests. */
record Settings(String kafka, Duration sendTimeout, Duration longestPause, boolean outbox, Duration outboxPoll)
        implements DeliveryConfig {

    static Settings withLongestPause(Duration pause) {
        return new Settings("127.0.0.1:1", Duration.ofSeconds(10), pause, false, Duration.ofMillis(200));
    }

    static Settings at(String kafka) {
        return new Settings(kafka, Duration.ofSeconds(5), Duration.ofSeconds(1), true, Duration.ofMillis(100));
    }
}
