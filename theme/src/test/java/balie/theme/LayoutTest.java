package balie.theme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutTest {
    @Test
    void aPageSpeaksTheLanguageThatTheBrowserAsksFor() {
        var page = given().header("Accept-Language", "nl-BE,en;q=0.5")
                .get("/sources/sample")
                .asString();
        System.out.println(page);
        assertThat(page).contains("lang=\"nl\"", "negatief");
    }
}
