package balie.response.desk;

import balie.response.filter.Filter;
import jakarta.ws.rs.QueryParam;

/** The filter as a request's address says it. */
record Asked(
        @QueryParam("client") String client,
        @QueryParam("sentiment") String sentiment,
        @QueryParam("channel") String channel,
        @QueryParam("flag") String flag,
        @QueryParam("react") String react,
        @QueryParam("words") String words) {
    Filter filter() {
        return Filter.of(client, sentiment, channel, flag, react, words);
    }
}
