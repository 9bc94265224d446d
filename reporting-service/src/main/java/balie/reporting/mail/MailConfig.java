package balie.reporting.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails leave the house. */
@ConfigMapping(prefix = "balie.mail")
public interface MailConfig {
    /** The mail server; without one no mail is sent, and the pages say so. Its port, login and safety are {@code quarkus.mailer.*}. */
    Optional<String> host();

    /** How often to look for mails to send, for posts to tell of, and for digests that are due. */
    @WithDefault("10s")
    Duration tick();

    /** How long the mail server may take for one mail. */
    @WithDefault("20s")
    Duration time();

    /** How long other replicas leave a mail to the one that sends it; longer than sending can take. */
    @WithDefault("2m")
    Duration lease();

    /** The pause after a first failure; it doubles with each. */
    @WithDefault("30s")
    Duration firstPause();

    /** The longest pause between two tries. */
    @WithDefault("30m")
    Duration longestPause();

    /** After how long a mail that was never taken is given up. */
    @WithDefault("48h")
    Duration giveUpAfter();

    /** How long mails that are done with are kept for the page. */
    @WithDefault("2160h")
    Duration keep();
}
