package balie.local.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private final Routes routes = new Routes(1, 2, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "/,response",
        "/desk,response",
        "/desk/stream,response",
        "/session/login,response",
        "/theme/balie.css,response",
        "/reports,reporting",
        "/reports/floorhuis,reporting",
        "/api/v1/mentions,reporting",
        "/sources/api/sources,collector",
        "/hooks/winkel,collector",
        "/triage/api,triage"
    })
    void aPathBelongsToOneService(String path, String service) {
        assertThat(routes.find(path)).map(Routes.Origin::service).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/reportsx", "/api/v2", "/Sources", "/favicon.ico"})
    void whatIsNotNamedStaysInside(String path) {
        assertThat(routes.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/../q/health",
                "/sources/%2e%2e/q/health",
                "/sources/%2E./q/health",
                "/sources/..%2fq",
                "//q/health",
                "/sources\\..\\q",
                "/sources/./q",
                "/sources/..",
                "/sources/%252e%252e/q",
                "/sources/..;/q",
                "*"
            })
    void aPathOfTwoMeaningsIsRefused(String path) {
        assertThat(PathCheck.isPlain(path)).isFalse();
    }

    @Test
    void ordinaryPathsArePlain() {
        assertThat(PathCheck.isPlain("/sources/api/sources/floor.huis-1/run")).isTrue();
        assertThat(PathCheck.isPlain("/reports/caf%C3%A9")).isTrue();
    }
}
