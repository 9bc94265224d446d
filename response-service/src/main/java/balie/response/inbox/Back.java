package balie.response.inbox;

import jakarta.ws.rs.core.Response;

/** Leads to the page that shows what a form did, so that loading it again does nothing twice. */
final class Back {
    private Back() {}

    static Response to(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", address)
                .build();
    }

    /** To a case; {@code query} leads back to the queue, and {@code did} says what was done. */
    static Response toCase(java.util.UUID caseId, String query, String did) {
        var joint = query.isEmpty() ? "?" : "&";
        return to("/desk/cases/" + caseId + query + (did.isEmpty() ? "" : joint + did));
    }
}
