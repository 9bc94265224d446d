package balie.response.casework;

import balie.platform.session.Problem;
import balie.response.cases.Refused;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Tells a program why a command was not carried out, with who and since when as members of their own. */
record CaseRefusal(
        String type, String title, int status, String detail, UUID caseId, Refused.Why why, String who, String since) {
    static Response of(UUID caseId, Refused refused) {
        var refusal = new CaseRefusal(
                "about:blank",
                "The case does not allow it",
                Response.Status.CONFLICT.getStatusCode(),
                words(refused),
                caseId,
                refused.why(),
                refused.who(),
                refused.since() == null ? null : refused.since().toString());
        return Response.status(Response.Status.CONFLICT)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(refusal)
                .build();
    }

    private static String words(Refused refused) {
        return switch (refused.why()) {
            case CLAIMED_BY_ANOTHER -> "Somebody else has the case: ask that person, or have a lead assign it.";
            case ALREADY_RESOLVED -> "The case is resolved: reopen it first.";
            case NOT_RELEVANT -> "The case was found not relevant: reopen it first.";
            case NOT_CLAIMED -> "Nobody has the case.";
            case NOT_WAITING -> "The case does not wait.";
            case NOT_CLOSED -> "The case is open.";
            case NOT_YOURS -> "Only who did it can undo it.";
            case CHANGED_SINCE -> "Something happened to the case since, so there is nothing to undo.";
            case TOO_LATE -> "It is too late to undo that.";
        };
    }
}
