package balie.reporting.portal;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.sql.SQLException;
import java.util.Optional;

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
        var unchanged = unchanged(request, tag);
        return unchanged.isPresent() ? unchanged.get() : described(Response.ok(body.make()), tag);
    }

    /** That it has not changed; empty for who has something else, or nothing. */
    static Optional<ResponseBuilder> unchanged(Request request, EntityTag tag) {
        return Optional.ofNullable(request.evaluatePreconditions(tag)).map(answer -> described(answer, tag));
    }

    private static ResponseBuilder described(ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header("Cache-Control", CACHING).header("Vary", VARY);
    }
}
