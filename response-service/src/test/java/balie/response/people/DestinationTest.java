package balie.response.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/reports/floorhuis?from=2026-11-01", "/session"})
    void ourOwnPagesAreGoneTo(String path) {
        assertThat(Destination.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "desk",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/\tx",
                "/a\r\nSet-Cookie: x=y",
                "/session/login",
                "/session/renew?next=/"
            })
    void everythingElseLeadsToTheDesk(String path) {
        assertThat(Destination.of(path)).isEqualTo("/desk");
    }
}
