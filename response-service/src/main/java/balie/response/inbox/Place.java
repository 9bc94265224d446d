package balie.response.inbox;

import balie.response.queue.QueueFilter;
import balie.response.queue.QueuePlace;
import jakarta.ws.rs.QueryParam;

/** Where in the queue somebody is, as the request's address says it. Every link and form of the inbox carries it on. */
record Place(
        @QueryParam("stream") String stream,
        @QueryParam("client") String client,
        @QueryParam("assignee") String assignee,
        @QueryParam("words") String words,
        @QueryParam("after") String after) {
    QueueFilter filter() {
        return QueueFilter.of(stream, client, assignee, words);
    }

    /** Null at the front. */
    QueuePlace from() {
        return QueuePlace.of(after).orElse(null);
    }

    /** The end of an address that leads back here. */
    String query() {
        var from = from();
        return filter().query(from == null ? "" : from.text());
    }
}
