package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.period.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the posts behind the figures of one client and one stretch of time, fixed to its moments so that they stay the same. */
record Links(String clientId, Span span) {
    /** Every post. */
    public String posts() {
        return "/reports/" + clientId + "/posts?from=" + span.from() + "&to=" + span.to();
    }

    /** The posts within a part of the time. */
    String posts(Span part) {
        return new Links(clientId, part).posts();
    }

    private String of(Polarity sentiment) {
        return with("sentiment", sentiment.name());
    }

    public String negative() {
        return of(Polarity.NEGATIVE);
    }

    public String positive() {
        return of(Polarity.POSITIVE);
    }

    String of(ChannelType channel, Motive motive) {
        return with("channel", channel.name()) + "&motive=" + motive.name();
    }

    String ofCategory(String category) {
        return category.isEmpty() ? with("uncategorised", "true") : with("category", category);
    }

    String ofSource(String sourceId) {
        return with("source", sourceId);
    }

    public String backfill() {
        return with("backfill", "true");
    }

    public String withdrawn() {
        return with("withdrawn", "true");
    }

    public String elsewhere() {
        return with("concerning", "false");
    }

    private String with(String name, String value) {
        return posts() + "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
