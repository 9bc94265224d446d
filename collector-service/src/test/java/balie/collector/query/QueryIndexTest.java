package balie.collector.query;

import static org.assertj.core.api.Assertions.assertThat;

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
            """)
    void queriesFindWhatTheyAskFor(String query, String text, boolean found) {
        try (var index = QueryIndex.of(Map.of("m", understood(query)))) {
            var match = index.match(
                    List.of(new Searchable(null, text, "https://www.forum.example:8443/Wonen/7/?page=2#p3")));

            assertThat(match.get(0).contains("m")).isEqualTo(found);
        }
    }

    @Test
    void onePostReachesEveryQueryThatItAnswers() {
        var queries = Map.of("a", understood("vloer"), "b", understood("tegel"), "c", understood("kapot OR tegel"));
        var posts = List.of(
                new Searchable(null, "vloer kapot", null),
                new Searchable("Tegel", "niets", null),
                new Searchable(null, "anders", null));

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
            assertThat(index.match(List.of(new Searchable("oude", "tegel", null)))
                            .get(0))
                    .isEmpty();
        }
    }

    @Test
    void manyPostsAreMatchedInOrder() {
        try (var index = QueryIndex.of(Map.of("m", understood("vloer")))) {
            var posts = new ArrayList<>(Collections.nCopies(1_200, new Searchable(null, "anders", null)));
            posts.set(1_100, new Searchable(null, "vloer", null));

            var matches = index.match(posts);

            assertThat(matches).hasSize(1_200);
            assertThat(matches.get(1_100)).containsExactly("m");
            assertThat(matches.get(600)).isEmpty();
        }
    }

    @Test
    void withoutQueriesNothingIsFound() {
        try (var index = QueryIndex.of(Map.of())) {
            assertThat(index.match(List.of(new Searchable(null, "vloer", null))).get(0))
                    .isEmpty();
            assertThat(index.match(List.of())).isEmpty();
        }
    }

    private static Query understood(String text) {
        return ((QueryReading.Understood) QueryParser.parse(text)).query();
    }
}
