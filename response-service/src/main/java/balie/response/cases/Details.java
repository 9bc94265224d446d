package balie.response.cases;

import balie.events.CaseEvent.Detail;
import balie.events.CaseEvent.Kind;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.response.sla.SlaClock;
import java.util.UUID;

/** The details that events of a case carry, each with what its kind of event has. */
final class Details {
    /** The cause of whatever a new post brought about. */
    static final String NEW_POST = "new-post";

    private Details() {}

    static Detail cause(String cause) {
        return new Detail(cause, null, null, null, null, null, null, null, null);
    }

    static Detail mention(UUID mentionId) {
        return new Detail(null, null, null, mentionId, null, null, null, null, null);
    }

    static Detail newPost(UUID mentionId) {
        return new Detail(NEW_POST, null, null, mentionId, null, null, null, null, null);
    }

    static Detail reply(UUID replyId, Way way, Audience audience) {
        return new Detail(null, null, null, null, replyId, way, audience, null, null);
    }

    static Detail undone(Kind kind) {
        return new Detail(null, null, null, null, null, null, null, kind, null);
    }

    static Detail escalation(UUID escalationId, String cause) {
        return new Detail(cause, null, null, null, null, null, null, null, escalationId);
    }

    static Detail ofClock(SlaClock clock) {
        return new Detail(null, clock.kind(), clock.generation(), null, null, null, null, null, null);
    }
}
