package balie.collector.feed;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.MentionCollected.Author;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Karin, Karin, -",
                "'  Karin  de  V. ', Karin de V., -",
                "k@x.example (Karin), Karin, -",
                "k@x.example, k@x.example, -",
                "@karin, @karin, karin",
                "Karin (@karin@piep.example), Karin, karin@piep.example",
                "Karin @karin, Karin, karin",
                "'', -, -",
                "-, -, -"
            })
    void namesAndHandlesAreToldApart(String written, String name, String handle) {
        assertThat(Authors.of(written, null)).isEqualTo(new Author(name, handle, null, null));
    }
}
