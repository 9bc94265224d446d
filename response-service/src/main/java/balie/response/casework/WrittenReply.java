package balie.response.casework;

import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import java.util.UUID;

/**
 * A reply that was sent by hand, to be recorded.
 *
 * @param replyId made by whoever sends the command: the same again records nothing
 * @param mentionId the mention it answers; null when it answers the conversation
 */
public record WrittenReply(UUID replyId, UUID mentionId, Way way, Audience audience, String text) {}
