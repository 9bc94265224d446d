package balie.platform.session;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what broke with a number that is also in the log; the log names the kinds of failure and the place, never their messages. */
class Breakages {
    private static final Logger LOG = Logger.getLogger(Breakages.class);

    @ServerExceptionMapper
    Response broke(Throwable failure) {
        var number = UUID.randomUUID();
        LOG.errorf("request failed, number %s: %s", number, describe(failure));
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "Something broke on our side; what you sent may be fine. Try again, and give this number if it stays: "
                                + number)
                .toResponse();
    }

    static String describe(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause != failure) text.append(" < ");
            text.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) text.append(' ').append(sql.getSQLState());
            place(cause, text);
        }
        return text.toString();
    }

    private static void place(Throwable cause, StringBuilder text) {
        for (var frame : cause.getStackTrace())
            if (frame.getClassName().startsWith("balie.")) {
                text.append(" at ").append(frame);
                return;
            }
    }
}
