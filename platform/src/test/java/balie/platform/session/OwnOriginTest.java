package balie.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {
    private static final String OWN = "https://desk.example";

    @ParameterizedTest(name = "site {0}, origin {1}, cookie {2}, bearer {3}: {4}")
    @CsvSource({
        // our own pages
        "same-origin, https://desk.example, true,  false, true",
        "same-origin,                     , true,  false, true",
        "           , https://desk.example, true,  false, true",
        // programs
        "           ,                     , false, true,  true",
        "           ,                     , false, false, true",
        "           , https://other.example, false, true, true",
        // other sites, and who does not say
        "cross-site , https://evil.example, true,  false, false",
        "cross-site , https://evil.example, false, false, false",
        "same-site  , https://a.desk.example, true, false, false",
        "           , null                , true,  false, false",
        "           , https://desk.example.evil.example, true, false, false",
        "           , http://desk.example , true,  false, false",
        "           ,                     , true,  false, false",
        "           ,                     , true,  true,  false",
        "cross-site , https://evil.example, true,  true,  false",
        "none       ,                     , true,  false, false"
    })
    void whatMayChangeSomethingComesFromUsOrFromAProgram(
            String site, String origin, boolean cookie, boolean bearer, boolean ours) {
        assertThat(OwnOrigin.isOurs(OWN, site, origin, cookie, bearer)).isEqualTo(ours);
    }
}
