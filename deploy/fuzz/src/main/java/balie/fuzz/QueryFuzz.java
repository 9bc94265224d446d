package balie.fuzz;

import balie.collector.query.Query;
import balie.collector.query.QueryIndex;
import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading;
import balie.collector.query.Searchable;
import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any text as a query: it is understood and can be matched, or the place of the trouble is told. */
public final class QueryFuzz {
    private static final Searchable POST = new Searchable(
            "Over the parcel",
            "The parcel is late again, and nobody answers.",
            "https://forum.example/t/1",
            new Author("Ruud de Bruin", "ruud72", null, null),
            ChannelType.FORUM,
            "en");

    private QueryFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var reading = QueryParser.parse(text);
        if (reading instanceof QueryReading.NotUnderstood trouble)
            Broken.unless(
                    trouble.position() >= 1 && trouble.position() <= text.length() + 1,
                    "the trouble stands in the text, or right behind it");
        if (reading instanceof QueryReading.Understood understood) match(understood.query());
    }

    private static void match(Query query) {
        try (var index = QueryIndex.of(Map.of("any", query))) {
            Broken.unless(index.match(List.of(POST)).size() == 1, "one answer for one post");
        }
    }
}
