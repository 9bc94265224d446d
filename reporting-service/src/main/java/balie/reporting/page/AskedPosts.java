package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.api.AskedSpan;
import balie.reporting.figures.Client;
import balie.reporting.figures.PostFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The posts that an address asks for; what it leaves out is null. */
class AskedPosts {
    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("sentiment")
    Polarity sentiment;

    @QueryParam("channel")
    ChannelType channel;

    @QueryParam("motive")
    Motive motive;

    @QueryParam("category")
    String category;

    /** Those that fit no theme: an empty category would not survive the way through an address. */
    @QueryParam("uncategorised")
    @DefaultValue("false")
    boolean uncategorised;

    @QueryParam("language")
    String language;

    @QueryParam("source")
    String source;

    @QueryParam("backfill")
    Boolean backfill;

    @QueryParam("withdrawn")
    Boolean withdrawn;

    @QueryParam("concerning")
    @DefaultValue("true")
    boolean concerning;

    PostFilter of(Client client) {
        return new PostFilter(
                client.clientId(),
                new AskedSpan(from, to).in(client.zone()),
                Optional.ofNullable(sentiment),
                Optional.ofNullable(channel),
                Optional.ofNullable(motive),
                Optional.ofNullable(uncategorised ? "" : category),
                Optional.ofNullable(language),
                Optional.ofNullable(source),
                Optional.ofNullable(backfill),
                Optional.ofNullable(withdrawn),
                concerning);
    }
}
