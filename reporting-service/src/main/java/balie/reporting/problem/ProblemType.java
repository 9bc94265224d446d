package balie.reporting.problem;

import balie.platform.session.FieldError;
import balie.platform.session.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** The kinds of refusal (RFC 9457). Their types are the same at every desk and never change, so programs may compare them. */
public enum ProblemType {
    INVALID_REQUEST(400, "Invalid input"),
    CURSOR_UNREADABLE(400, "This is no cursor of this feed"),
    KEY_REFUSED(401, "No key that lives"),
    SCOPE_MISSING(403, "The key lacks a scope"),
    NOT_ALLOWED(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    KEY_LIMIT(409, "Too many keys"),
    KEY_NOT_ROTATABLE(409, "The key cannot be rotated"),
    WEBHOOK_LIMIT(409, "Too many webhooks"),
    WEBHOOK_DISABLED(409, "The webhook is disabled"),
    MESSAGE_FORGOTTEN(409, "The message cannot be sent again"),
    CURSOR_EXPIRED(410, "The cursor has expired"),
    TOO_MANY_REQUESTS(429, "Too many requests");

    private static final String NAMESPACE = "urn:balie:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The URI that a problem of this kind carries. */
    public String type() {
        return NAMESPACE + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A problem of this kind with what to do about it. */
    public Problem saying(String detail) {
        return new Problem(type(), title, status, detail, List.of());
    }

    /** The same, to be thrown. */
    public WebApplicationException refusal(String detail) {
        return new WebApplicationException(saying(detail).toResponse());
    }

    /** One field cannot be accepted as it is. */
    public static WebApplicationException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** Fields that cannot be accepted as they are. */
    public static WebApplicationException invalid(List<FieldError> errors) {
        var kind = INVALID_REQUEST;
        var detail = errors.size() == 1 ? "One field wants a change." : errors.size() + " fields want a change.";
        return new WebApplicationException(
                new Problem(kind.type(), kind.title, kind.status, detail, errors).toResponse());
    }

    /** There is no such client for the one who asks: the same whether it is missing or somebody else's. */
    public static WebApplicationException noSuchClient() {
        return NOT_FOUND.refusal("There is no such client among those you may see.");
    }

    /** The problem as it is sent where no framework sends it. */
    public static String json(Problem problem) {
        return (String) problem.toResponse().getEntity();
    }

    /** The problem as an answer. */
    public Response response(String detail) {
        return saying(detail).toResponse();
    }
}
