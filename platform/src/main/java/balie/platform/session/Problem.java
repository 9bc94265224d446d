package balie.platform.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** Why a request was refused, and what to do (RFC 9457). Quotes neither secrets nor what people wrote. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** A refusal; the title is the status's own words. */
    public static Problem of(Response.Status status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, List.of());
    }

    /** Fields that cannot be accepted as they are. */
    public static Problem invalid(List<FieldError> errors) {
        var detail = errors.size() == 1 ? "One field wants a change." : errors.size() + " fields want a change.";
        return new Problem("about:blank", "Invalid input", 400, detail, errors);
    }

    /** Nothing of that id exists for this person: the same whether it is missing or somebody else's. */
    public static Problem notFound(String what) {
        return of(Response.Status.NOT_FOUND, what);
    }

    /** The problem as an answer. */
    public Response toResponse() {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(toJson())
                .build();
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
