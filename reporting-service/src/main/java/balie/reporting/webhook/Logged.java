package balie.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message as the log has it, without what it says.
 *
 * @param type such as {@code mention.changed}
 * @param about id of the post, case or clock event; null where it is about none
 * @param nextAttemptAt null unless it is to be sent
 * @param forgotten whether its body is gone, because its post is
 * @param attempts oldest first
 */
public record Logged(
        UUID id,
        String type,
        UUID about,
        Instant createdAt,
        State state,
        Instant nextAttemptAt,
        boolean forgotten,
        List<Attempt> attempts) {

    /** Where a message can be. */
    public enum State {
        PENDING,
        DELIVERED,
        /** It was given up. */
        FAILED,
        /** Its post is gone. */
        NEEDLESS
    }

    /**
     * One try.
     *
     * @param outcome {@code delivered}, or what was wrong as a code
     */
    public record Attempt(Instant at, String outcome) {}

    Logged with(List<Attempt> its) {
        return new Logged(id, type, about, createdAt, state, nextAttemptAt, forgotten, its);
    }

    /** Whether it can be sent again. */
    public boolean replayable() {
        return state != State.PENDING && !forgotten;
    }

    /** The newest try; null before the first. */
    public Attempt last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }
}
