package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.reporting.api.AskedSpan;
import balie.reporting.figures.Client;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.PostFilter.Authors;
import balie.reporting.figures.PostSearch;
import balie.reporting.period.Span;
import balie.reporting.reaction.CaseChoice;
import balie.reporting.search.SearchChoices;
import balie.reporting.tally.Moment;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;

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

    /** {@code any} for posts about the client and others alike. */
    @QueryParam("concerning")
    @DefaultValue("true")
    String concerning;

    @QueryParam("words")
    String words;

    /** {@code true} or {@code false}; a form sends nothing where it does not matter. */
    @QueryParam("answered")
    String answered;

    @QueryParam("authors")
    Authors authors;

    /** The cases behind a figure, within the span that is asked for. */
    @QueryParam("cases")
    CaseChoice cases;

    @QueryParam("case")
    UUID caseId;

    /** Of the cases answered, those that took longer; as in {@code PT2H}. */
    @QueryParam("above")
    String above;

    /** Of the cases answered, those that took no longer; as in {@code PT2H}. */
    @QueryParam("upto")
    String upTo;

    /** Whether it asks for the posts of cases. */
    boolean asksForCases() {
        return cases != null || caseId != null;
    }

    Span span(Client client) {
        return new AskedSpan(from, to).in(client.zone());
    }

    /** Every post that such a case holds counts, whenever it was published and whatever it is about. */
    PostFilter of(Client client) {
        return new PostFilter(
                client.clientId(),
                asksForCases() ? new Span(Moment.EARLIEST, Moment.LATEST) : span(client),
                search(),
                Optional.ofNullable(backfill),
                Optional.ofNullable(withdrawn),
                asksForCases() || "any".equals(concerning)
                        ? Optional.empty()
                        : Optional.of(!"false".equals(concerning)),
                Optional.ofNullable(authors),
                Optional.empty());
    }

    PostSearch search() {
        return new PostSearch(
                Optional.ofNullable(words).map(String::strip).filter(typed -> !typed.isEmpty()),
                Optional.ofNullable(sentiment),
                Optional.ofNullable(channel),
                Optional.ofNullable(motive),
                Optional.ofNullable(uncategorised ? SearchChoices.NO_THEME : given(category))
                        .map(SearchChoices::read),
                Optional.ofNullable(given(language)),
                Optional.ofNullable(given(source)),
                Optional.ofNullable(given(answered)).map(Boolean::valueOf));
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
