package balie.response.alerts.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How messages leave the house. */
@ConfigMapping(prefix = "balie.sending")
interface SendingConfig {
    /** The mail server; without one no mail is sent, and the pages say so. Its port, login and safety are {@code quarkus.mailer.*}. */
    Optional<String> mailHost();

    /** How often to look for messages to send. */
    @WithDefault("1s")
    Duration tick();

    /** How many messages one replica sends at once. */
    @WithDefault("8")
    int atOnce();

    /** How many of these may go to one receiver, so that a slow one leaves room for others. */
    @WithDefault("2")
    int atOnceToOne();

    /** How long the mail server may take for one mail; webhooks have {@code balie.outbound.total-time}. */
    @WithDefault("20s")
    Duration mailTime();

    /** How long other replicas leave a message to the one that sends it; longer than sending can take. */
    @WithDefault("2m")
    Duration lease();

    /** The pause after a first failure; it doubles with each. */
    @WithDefault("5s")
    Duration firstPause();

    /** The longest pause between two tries. */
    @WithDefault("5m")
    Duration longestPause();

    /** After how long a message that was never taken is given up. */
    @WithDefault("48h")
    Duration giveUpAfter();
}
