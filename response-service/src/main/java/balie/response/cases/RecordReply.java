package balie.response.cases;

import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.Status;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import java.time.Instant;
import java.util.UUID;

/**
 * A reply was sent. It answers the first-response clock; whoever replies to nobody's case has it. That a reply was sent is a fact, so it
 * is recorded whoever has the case, and after it was resolved.
 */
public record RecordReply(String by, UUID replyId, Way way, Audience audience, Instant at) implements CaseCommand {
    @Override
    public Decision on(Progress progress) {
        var standing = progress.standing();
        if (standing.status() == Status.NOT_RELEVANT) return Refused.closed(standing);
        var replying = standing.open() ? progress.claimedBy(by) : progress;
        var replied =
                replying.file().replied(progress.at()).clocks(replying.clocks().replied());
        return replying.then(Kind.REPLY_SENT, by, Details.reply(replyId, way, audience), replied)
                .accepted();
    }

    @Override
    public boolean undoable() {
        return true;
    }
}
