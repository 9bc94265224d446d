package balie.reporting.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How portals are told of changes. */
@ConfigMapping(prefix = "balie.webhooks")
interface WebhookConfig {
    /** How often to look for changes and for messages to send. */
    @WithDefault("1s")
    Duration tick();

    /** How many messages may wait for one receiver; more changes wait in the feed, where only the latest state of a thing counts. */
    @WithDefault("10000")
    int mostWaiting();

    /** How many messages one replica sends at once. */
    @WithDefault("8")
    int atOnce();

    /** How many of these may go to one receiver, so that a slow one leaves room for others. */
    @WithDefault("2")
    int atOnceToOne();

    /** How long other replicas leave a message to the one that sends it; longer than {@code balie.outbound.total-time}. */
    @WithDefault("1m")
    Duration lease();

    /** The pauses between tries, less up to a fifth by chance; the last goes on. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h")
    List<Duration> pauses();

    /** The longest pause that a receiver may ask for with Retry-After. */
    @WithDefault("14h")
    Duration patience();

    /** After how long a message that was never taken is given up. */
    @WithDefault("48h")
    Duration giveUpAfter();

    /** How long messages and what became of them are kept. */
    @WithDefault("30d")
    Duration keep();
}
