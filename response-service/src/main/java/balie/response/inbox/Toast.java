package balie.response.inbox;

import balie.events.CaseEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Says what was just done, and offers to undo it while there is time.
 *
 * @param done what was done to the case; null when it was something else
 * @param what else was done: {@code muted}, {@code lifted}, {@code corrected}, {@code undone} or {@code noted}
 * @param action where undoing it is posted to; empty where it cannot be
 * @param values fields that undoing needs
 * @param seconds for how long it is offered
 */
public record Toast(Kind done, String what, String action, List<Value> values, long seconds) {
    /** How long undoing is offered. */
    static final Duration OFFERED = Duration.ofSeconds(10);

    /** A field of the form. */
    public record Value(String name, String value) {}

    /** Null when the time is over. */
    static Toast ofMove(Kind done, Instant at, Instant now, UUID caseId) {
        var left = OFFERED.minus(Duration.between(at, now)).toSeconds();
        if (left <= 0) return null;
        return new Toast(done, "", "/desk/cases/" + caseId + "/undo", List.of(), Math.min(left, OFFERED.toSeconds()));
    }

    static Toast undoable(String what, String action, List<Value> values) {
        return new Toast(null, what, action, values, OFFERED.toSeconds());
    }

    static Toast said(String what) {
        return new Toast(null, what, "", List.of(), OFFERED.toSeconds());
    }
}
