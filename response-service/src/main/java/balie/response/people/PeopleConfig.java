package balie.response.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Accounts, sessions and tokens. */
@ConfigMapping(prefix = "balie.people")
interface PeopleConfig {
    /** The key that signs tokens: a PEM file with a PKCS#8 private key on the curve P-256. */
    Optional<Path> signingKey();

    /** SHA-256 of the operator's token, in hexadecimal digits; without it nobody signs in as operator. */
    Optional<String> operatorTokenSha256();

    /** Creates the account {@code admin} when there is no account at all. */
    Optional<String> firstAdminPassword();

    /** How long a token holds; what was revoked or changed takes effect at its renewal. */
    @WithDefault("15m")
    Duration tokenLifetime();

    /** How long a person stays signed in at most. */
    @WithDefault("12h")
    Duration sessionLifetime();

    /** After how long without a renewal a session ends. */
    @WithDefault("4h")
    Duration sessionIdle();

    /** Failed tries after which a login is locked. */
    @WithDefault("5")
    int triesAllowed();

    /** Within how long those tries count, and for how long the lock holds. */
    @WithDefault("15m")
    Duration lockFor();

    /** Work factor of the password hash: each step doubles the time of a try, an attacker's as well. */
    @WithDefault("11")
    int hashCost();
}
