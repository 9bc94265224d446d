package balie.collector.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP://Forum.Example/T/12                            | http://forum.example/T/12
            http://forum.example:80/t                            | http://forum.example/t
            https://forum.example:443/t                          | https://forum.example/t
            https://forum.example:8443/t                         | https://forum.example:8443/t
            https://forum.example                                | https://forum.example/
            https://me:secret@forum.example/t                    | https://forum.example/t
            https://forum.example/t?utm_source=x&id=7&UTM_Medium=y | https://forum.example/t?id=7
            https://forum.example/t?fbclid=abc                   | https://forum.example/t
            https://forum.example/t?gclid=1&a=&b                 | https://forum.example/t?a=&b
            https://forum.example/t?b=2&a=1                      | https://forum.example/t?b=2&a=1
            https://forum.example/t#p123                         | https://forum.example/t#p123
            https://forum.example/t#comment-12                   | https://forum.example/t#comment-12
            https://forum.example/t#comments                     | https://forum.example/t
            https://forum.example/t#                             | https://forum.example/t
            https://app.example/#/post/abc                       | https://app.example/#/post/abc
            https://app.example/#!abc                            | https://app.example/#!abc
            http://[2001:DB8::1]:8080/t                          | http://[2001:db8::1]:8080/t
            """)
    void waysOfWritingOneAddressComeTogether(String link, String canonical) {
        assertThat(Permalink.of(link)).map(Permalink::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "mailto:me@x.example", "/t/12", "ftp://x.example/", "http://"})
    void whatIsNoAddressOfTheWebIsNone(String link) {
        assertThat(Permalink.of(link)).isEmpty();
    }

    @Test
    void aFrontPageIsKnown() {
        assertThat(Permalink.of("https://x.example"))
                .map(Permalink::isFrontPage)
                .contains(true);
        assertThat(Permalink.of("https://x.example/?p=1"))
                .map(Permalink::isFrontPage)
                .contains(false);
        assertThat(Permalink.of("https://x.example/a/"))
                .map(Permalink::isFrontPage)
                .contains(false);
    }
}
