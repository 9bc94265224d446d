package balie.platform.session;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in what is sent before a thread is given to it, so that hundreds of slow senders keep no place that others need. A body has ten
 * seconds, and all those under way share so many bytes, of which one address has a third at most.
 */
@ApplicationScoped
class WholeBodies {
    /** After the check of where a request comes from. */
    private static final int EARLY = 290;

    private static final long MILLIS = 10_000;
    private static final long LINGER_MILLIS = 1_000;
    private static final long MOST_AT_ONCE = 24 << 20;

    private final long most;
    private final long mostOfOne;
    private final AtomicLong underWay = new AtomicLong();
    private final Map<String, Long> bySender = new ConcurrentHashMap<>();

    WholeBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize most) {
        this.most = most.asLongValue();
        this.mostOfOne = Math.max(this.most, MOST_AT_ONCE / 3);
    }

    void read(@Observes Filters filters) {
        filters.register(this::read, EARLY);
    }

    private void read(RoutingContext context) {
        var request = context.request();
        if (!hasBody(request) || request.isEnded()) context.next();
        else if (length(request) > most) refuse(context, tooLarge());
        else new Reading(context).begin();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding") || length(request) > 0;
    }

    private static long length(HttpServerRequest request) {
        var told = request.getHeader("Content-Length");
        return told == null ? 0 : Long.parseLong(told);
    }

    private Problem tooLarge() {
        return Problem.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                "A body may have " + most / 1024 + " kB. Send less at a time.");
    }

    /**
     * The answer is the last thing on its connection. What comes in the second after it is dropped: a connection that ends while somebody
     * sends takes the answer with it.
     */
    private static void refuse(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(problem.toJson())
                .onComplete(sent -> context.vertx().setTimer(LINGER_MILLIS, over -> context.request()
                        .connection()
                        .close()));
    }

    /** So many more of a sender's bytes are under way, or fewer. */
    private void count(String sender, long bytes) {
        underWay.addAndGet(bytes);
        bySender.merge(sender, bytes, (before, more) -> before + more == 0 ? null : before + more);
    }

    private boolean isTooMuch(String sender) {
        return underWay.get() > MOST_AT_ONCE || bySender.getOrDefault(sender, 0L) > mostOfOne;
    }

    /** One body on its way in; everything happens on its connection's thread. */
    private final class Reading {
        private final RoutingContext context;
        private final String sender;
        private final Buffer body = Buffer.buffer();
        private long counted;
        private boolean over;
        private long timer;

        Reading(RoutingContext context) {
            this.context = context;
            this.sender = context.request().remoteAddress().host();
        }

        void begin() {
            var request = context.request();
            timer = context.vertx()
                    .setTimer(
                            MILLIS,
                            late -> end(Problem.of(
                                    Response.Status.REQUEST_TIMEOUT,
                                    "The body did not come within ten seconds. Send it at once.")));
            context.addEndHandler(done -> leave());
            request.handler(this::take);
            request.endHandler(whole -> pass());
            request.exceptionHandler(broken -> over = true);
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect")))
                context.response().writeContinue();
            request.resume();
        }

        private void take(Buffer part) {
            if (over) return;
            counted += part.length();
            count(sender, part.length());
            body.appendBuffer(part);
            if (body.length() > most) end(tooLarge());
            else if (isTooMuch(sender))
                end(Problem.of(Response.Status.SERVICE_UNAVAILABLE, "Too much is being sent. Try again in a minute."));
        }

        private void pass() {
            if (over) return;
            over = true;
            context.vertx().cancelTimer(timer);
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }

        private void end(Problem problem) {
            if (over) return;
            over = true;
            refuse(context, problem);
        }

        private void leave() {
            over = true;
            context.vertx().cancelTimer(timer);
            if (counted > 0) count(sender, -counted);
            counted = 0;
        }
    }
}
