package balie.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends connections on which no whole request arrives in time, however steadily bytes drip in. While a request is answered its connection
 * may stay as long as it likes: live pages do.
 */
final class Patience {
    private final Vertx vertx;
    private final Duration untilTheFirst;
    private final Duration untilTheNext;
    /** The timers that run, by the connections that they will end. */
    private final Map<HttpConnection, Long> waiting = new ConcurrentHashMap<>();

    /**
     * @param untilTheFirst how long a new connection has for the headers of its first request
     * @param untilTheNext how long it has for those of another one, after an answer
     */
    Patience(Vertx vertx, Duration untilTheFirst, Duration untilTheNext) {
        this.vertx = vertx;
        this.untilTheFirst = untilTheFirst;
        this.untilTheNext = untilTheNext;
    }

    /** A connection that was just opened. */
    void welcome(HttpConnection connection) {
        connection.closeHandler(closed -> stopWaiting(connection));
        await(connection, untilTheFirst);
    }

    /** A request whose headers are all there. */
    void serve(HttpServerRequest request) {
        var connection = request.connection();
        stopWaiting(connection);
        request.response().endHandler(answered -> await(connection, untilTheNext));
    }

    private void await(HttpConnection connection, Duration time) {
        waiting.put(connection, vertx.setTimer(time.toMillis(), late -> end(connection)));
    }

    private void end(HttpConnection connection) {
        waiting.remove(connection);
        connection.close();
    }

    private void stopWaiting(HttpConnection connection) {
        var timer = waiting.remove(connection);
        if (timer != null) vertx.cancelTimer(timer);
    }
}
