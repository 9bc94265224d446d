package balie.collector.query;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.MentionCollected.Author;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryIndexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vloer                       | Mijn VLOER kraakt             | true
            vloer                       | Mijn vloeren kraken           | false
            cafe                        | Café Zoë                      | true
            zoë                         | Cafe Zoe                      | true
            straße                      | Strasse                       | true
            "drie weken"                | al drie weken wachten         | true
            "drie weken"                | drie hele weken               | false
            vloer kraakt                | kraakt mijn vloer?            | true
            vloer kraakt                | mijn vloer                    | false
            vloer OR tegel              | een tegel                     | true
            vloer -tegel                | vloer en tegel                | false
            vloer -"oude tegel"         | oude vloer, tegel             | true
            (vloer OR tegel) kapot      | tegel kapot                   | true
            (vloer OR tegel) kapot      | kapot                         | false
            1-op-1                      | dat kan 1-op-1                | true
            1-op-1                      | 1 van de 1 op de 10           | false
            @floorhuis                  | Dank @FloorHuis!              | true
            floorhuis                   | #floorhuis                    | true
            foto's                      | foto’s                        | true
            😀                          | leuk 😀                       | true
            site:forum.example          | x                             | true
            site:example                | x                             | true
            site:um.example             | x                             | false
            site:www.forum.example/wonen| x                             | true
            site:FORUM.example/wonen/7  | x                             | true
            site:forum.example/won      | x                             | false
            vloer -site:forum.example   | vloer                         | false
            laat NEAR/2 pakket          | pakket kwam veel te laat      | false
            laat NEAR/3 pakket          | pakket kwam veel te laat      | true
            laat NEAR pakket            | te laat, dat pakket           | true
            laat NEAR/0 pakket          | laat pakket                   | true
            (laat OR traag) NEAR/1 post | post is traag                 | true
            "veel te laat" NEAR/1 pakket| pakket kwam veel te laat      | true
            "veel te laat" NEAR/0 pakket| pakket kwam veel te laat      | false
            1-op-1 NEAR/1 gesprek       | gesprek van 1-op-1            | true
            near laat                   | laat, near                    | true
            "¦" NEAR "°"                | ¦ °                           | false
            ("°" OR laat) NEAR/1 post   | late post, veel te laat       | false
            ("°" OR laat) NEAR/1 post   | laat, die post                | true
            author:Ruud72               | x                             | true
            author:"ruud de vries"      | x                             | true
            author:vries                | x                             | true
            author:ruud                 | x                             | true
            author:jan                  | x                             | false
            -author:ruud72 x            | x                             | false
            ruud                        | x                             | false
            channel:forum               | x                             | true
            channel:review-site         | x                             | false
            lang:NL x                   | x                             | true
            lang:en x                   | x                             | false
            """)
    void queriesFindWhatTheyAskFor(String query, String text, boolean found) {
        try (var index = QueryIndex.of(Map.of("m", understood(query)))) {
            var match = index.match(List.of(post(text)));

            assertThat(match.get(0).contains("m")).isEqualTo(found);
        }
    }

    @Test
    void onePostReachesEveryQueryThatItAnswers() {
        var queries = Map.of("a", understood("vloer"), "b", understood("tegel"), "c", understood("kapot OR tegel"));
        var posts = List.of(words(null, "vloer kapot"), words("Tegel", "niets"), words(null, "anders"));

        try (var index = QueryIndex.of(queries)) {
            var matches = index.match(posts);

            assertThat(matches.get(0)).containsExactlyInAnyOrder("a", "c");
            assertThat(matches.get(1)).containsExactlyInAnyOrder("b", "c");
            assertThat(matches.get(2)).isEmpty();
        }
    }

    @Test
    void aPhraseDoesNotRunFromTheTitleIntoTheText() {
        try (var index = QueryIndex.of(Map.of("m", understood("\"oude tegel\"")))) {
            assertThat(index.match(List.of(words("oude", "tegel"))).get(0)).isEmpty();
        }
    }

    @Test
    void manyPostsAreMatchedInOrder() {
        try (var index = QueryIndex.of(Map.of("m", understood("vloer")))) {
            var posts = new ArrayList<>(Collections.nCopies(1_200, words(null, "anders")));
            posts.set(1_100, words(null, "vloer"));

            var matches = index.match(posts);

            assertThat(matches).hasSize(1_200);
            assertThat(matches.get(1_100)).containsExactly("m");
            assertThat(matches.get(600)).isEmpty();
        }
    }

    @Test
    void withoutQueriesNothingIsFound() {
        try (var index = QueryIndex.of(Map.of())) {
            assertThat(index.match(List.of(words(null, "vloer"))).get(0)).isEmpty();
            assertThat(index.match(List.of())).isEmpty();
        }
    }

    private static Query understood(String text) {
        return ((QueryReading.Understood) QueryParser.parse(text)).query();
    }

    private static Searchable post(String text) {
        return new Searchable(
                null,
                text,
                "https://www.forum.example:8443/Wonen/7/?page=2#p3",
                new Author("Ruud de Vries", "ruud72", null, null),
                ChannelType.FORUM,
                "nl-BE");
    }

    private static Searchable words(String title, String text) {
        return new Searchable(title, text, null, Author.UNKNOWN, null, null);
    }
}
