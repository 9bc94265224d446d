package balie.collector.post;

import balie.collector.text.Characters;
import java.time.Instant;
import java.util.Objects;

/**
 * The feed says that a post is gone (RFC 6721).
 *
 * @param ownId the id under which the feed listed it
 * @param when null when the feed does not say
 */
public record Withdrawal(String ownId, Instant when) {
    public Withdrawal {
        Objects.requireNonNull(ownId, "ownId");
        ownId = Characters.clean(ownId);
    }
}
