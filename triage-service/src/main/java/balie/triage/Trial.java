package balie.triage;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A text to be judged as if it had been posted; for a client, as if a monitor of the client had found it.
 *
 * @param clientId whose profile judges; null for the defaults
 * @param followers of its author; null for unknown
 */
record Trial(String text, ChannelType channel, String clientId, String title, Long followers) {
    private static final UUID NOBODYS = new UUID(0, 0);

    MentionCollected mention() {
        return new MentionCollected(
                NOBODYS,
                1,
                Change.FOUND,
                clientId == null ? "nobody" : clientId,
                "trial",
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                channel,
                List.of(),
                new Author(null, null, null, followers),
                title,
                text,
                null,
                null,
                null,
                clientId == null ? List.of() : List.of("trial"));
    }
}
