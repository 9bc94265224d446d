package balie.reporting.portal;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.sql.SQLException;

/** Answers with what is asked for, or that it has not changed: then the work is not done. */
final class Answers {
    /** A portal may keep an answer, others between may not; it asks each time whether it still holds. */
    static final String CACHING = "private, no-cache";

    private static final String VARY = "Authorization, Cookie, Accept-Encoding";

    private Answers() {}

    /** What is sent, made when it is needed. */
    @FunctionalInterface
    interface Body {
        Object make() throws SQLException;
    }

    static ResponseBuilder of(Request request, EntityTag tag, Body body) throws SQLException {
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body.make()) : unchanged)
                .tag(tag)
                .header("Cache-Control", CACHING)
                .header("Vary", VARY);
    }
}
