package balie.collector.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    @Test
    void wordsPhrasesAndMinusStandTogether() {
        var query = QueryParser.parse("vloer \"drie weken\" -laminaat site:forum.example");

        assertThat(query)
                .isEqualTo(new QueryReading.Understood(new Query.All(
                        List.of(
                                new Query.Word("vloer"),
                                new Query.Phrase("drie weken"),
                                new Query.Site("forum.example")),
                        List.of(new Query.Word("laminaat")))));
    }

    @Test
    void orBindsLooserThanStandingTogether() {
        var query = QueryParser.parse("a b OR c");

        assertThat(query)
                .isEqualTo(new QueryReading.Understood(new Query.Any(List.of(
                        new Query.All(List.of(new Query.Word("a"), new Query.Word("b")), List.of()),
                        new Query.Word("c")))));
    }

    @Test
    void bracketsBindTighter() {
        var query = QueryParser.parse("a (b OR c) -(d e)");

        assertThat(query)
                .isEqualTo(new QueryReading.Understood(new Query.All(
                        List.of(new Query.Word("a"), new Query.Any(List.of(new Query.Word("b"), new Query.Word("c")))),
                        List.of(new Query.All(List.of(new Query.Word("d"), new Query.Word("e")), List.of())))));
    }

    @Test
    void wordsMayHoldDashesAndMarks() {
        assertThat(QueryParser.parse("1-op-1 @floorhuis or foto's"))
                .isEqualTo(new QueryReading.Understood(new Query.All(
                        List.of(
                                new Query.Word("1-op-1"),
                                new Query.Word("@floorhuis"),
                                new Query.Word("or"),
                                new Query.Word("foto's")),
                        List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | 1  | empty
            '   '                | 1  | empty
            NEAR vloer           | 1  | stands between two
            vloer NEAR           | 7  | what should be near
            vloer NEAR/99 laat   | 7  | from 0 to 50
            a NEAR b NEAR c      | 10 | both pairs
            (a b) NEAR c         | 1  | on each side
            author:              | 1  | right after author:
            channel:krant        | 1  | review-site
            lang:nederlands      | 1  | lang:nl
            vloer "drie weken    | 7  | never closed
            vloer (a OR b        | 7  | never closed
            a) b                 | 2  | never opened
            a OR                 | 5  | missing
            OR a                 | 1  | missing
            a OR OR b            | 6  | missing
            a ()                 | 4  | missing
            -a                   | 1  | only takes away
            a OR -b              | 6  | only takes away
            a - b                | 3  | right after
            a -                  | 3  | right after
            a --b                | 3  | right after
            a inurl:b            | 3  | no operator
            taal:nl a            | 1  | no operator
            https://example.nl   | 1  | no operator
            a site:              | 3  | right after site:
            a site:?             | 3  | right after site:
            a ...                | 3  | no letter
            "!!"                 | 1  | no letter
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, int position, String message) {
        assertThat(QueryParser.parse(text)).isInstanceOfSatisfying(QueryReading.NotUnderstood.class, wrong -> {
            assertThat(wrong.position()).isEqualTo(position);
            assertThat(wrong.message()).contains(message);
        });
    }

    @Test
    void sizeAndDepthHaveTheirLimit() {
        assertThat(QueryParser.parse("a ".repeat(1_500))).isInstanceOf(QueryReading.NotUnderstood.class);
        assertThat(QueryParser.parse("(".repeat(900) + "a" + ")".repeat(900)))
                .isInstanceOf(QueryReading.NotUnderstood.class);
    }
}
