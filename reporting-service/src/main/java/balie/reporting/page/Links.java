package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.figures.Client.Competitor;
import balie.reporting.period.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

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

    /** Posts that name the competitor, about the client or not. */
    String naming(Competitor competitor) {
        return with("words", competitor.search()) + "&concerning=any";
    }

    /** Negative posts that wait for an answer. */
    String unansweredNegatives() {
        return of(Polarity.NEGATIVE) + "&answered=false&withdrawn=false";
    }

    /** The same of another stretch of time. */
    String unansweredNegatives(Span other) {
        return new Links(clientId, other).unansweredNegatives();
    }

    /** Everything that was found in the last 24 hours, about the client or not. */
    public String lately() {
        return new Links(clientId, StandingReader.lately(span)).posts() + "&concerning=any";
    }

    /** Posts of authors who wrote more than once. */
    public String repeatingAuthors() {
        return with("authors", "REPEATED");
    }

    /** Posts of authors who are known. */
    public String knownAuthors() {
        return with("authors", "KNOWN");
    }

    /** The posts of the cases that a figure counts. */
    public String cases(String choice) {
        return with("cases", choice);
    }

    /** The posts of one case. */
    public String ofCase(UUID caseId) {
        return "/reports/" + clientId + "/posts?case=" + caseId;
    }

    /** The posts of cases whose first response took longer than the one and no longer than the other, either of which may be null. */
    String answeredWithin(Duration above, Duration upTo) {
        return cases("ANSWERED") + (above == null ? "" : "&above=" + above) + (upTo == null ? "" : "&upto=" + upTo);
    }

    private String with(String name, String value) {
        return posts() + "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
