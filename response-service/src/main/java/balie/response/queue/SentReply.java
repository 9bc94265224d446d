package balie.response.queue;

import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.util.UUID;

/**
 * A reply as it was recorded.
 *
 * @param writtenBy login
 * @param takenBackAt when the recording was undone; null while it holds
 */
public record SentReply(
        UUID replyId,
        UUID mentionId,
        String writtenBy,
        Instant sentAt,
        Way way,
        Audience audience,
        String text,
        Instant takenBackAt) {}
