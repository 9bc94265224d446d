package balie.response.desk;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import balie.response.filter.Filter;
import balie.response.mentions.Counts.Tally;
import java.util.List;

/** One of the streams that people work by, in the list at the side. */
record StreamLink(Stream stream, String href, long count, boolean current) {
    /** The streams by name; pages have words for them. */
    enum Stream {
        ALL,
        REACT,
        NEGATIVE,
        QUESTIONS,
        COMPLAINTS,
        OPPORTUNITIES
    }

    /** All streams, for the client that is looked at. */
    static List<StreamLink> of(Filter filter, Tally counts) {
        var all = Filter.NONE.withClient(filter.client());
        return List.of(
                link(Stream.ALL, all, counts.all(), filter),
                link(Stream.REACT, all.withReact(), counts.react(), filter),
                link(Stream.NEGATIVE, all.withSentiment(Polarity.NEGATIVE), counts.negative(), filter),
                link(Stream.QUESTIONS, all.withFlag(Flag.QUESTION), counts.questions(), filter),
                link(Stream.COMPLAINTS, all.withFlag(Flag.COMPLAINT), counts.complaints(), filter),
                link(Stream.OPPORTUNITIES, all.withFlag(Flag.OPPORTUNITY), counts.opportunities(), filter));
    }

    private static StreamLink link(Stream stream, Filter to, long count, Filter present) {
        return new StreamLink(stream, to.href(), count, to.equals(present));
    }
}
