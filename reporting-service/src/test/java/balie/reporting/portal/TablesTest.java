package balie.reporting.portal;

import static balie.reporting.ACase.aCase;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import balie.reporting.AMention;
import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TablesTest {
    private static final String PERIOD = "?from=2026-11-20&to=2026-11-20";

    @Inject
    Desk desk;

    private final String client = Desk.newClient("tabel");

    private String table(String name) {
        return new String(
                given().auth()
                        .oauth2(SignedIn.token("lisa", "client", client))
                        .get("/api/v1/clients/" + client + "/" + name + PERIOD)
                        .then()
                        .statusCode(200)
                        .contentType("text/csv")
                        .header("Content-Disposition", containsString(client + "-"))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void aPostThatLooksLikeAFormulaIsDefused() {
        desk.hasClient(client, "Tabel");
        desk.triages(aMention().of(client).saying("=HYPERLINK(\"http://evil.example\",\"Win\")"));

        await().untilAsserted(() ->
                assertThat(table("mentions.csv")).contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"Win\"\")\""));
        assertThat(table("mentions.csv")).startsWith("\uFEFFid,published_at,channel");
    }

    @Test
    void aTableOfManyPartsHasEveryPostOnce() {
        desk.hasClient(client, "Tabel");
        var posts = new AMention[1203];
        Arrays.setAll(posts, i -> aMention().of(client).saying("Bericht " + i));
        desk.triages(posts);

        await().untilAsserted(() -> assertThat(table("mentions.csv").lines()).hasSize(1204));
        var ids = new HashSet<String>();
        table("mentions.csv").lines().skip(1).forEach(line -> ids.add(line.substring(0, 36)));
        assertThat(ids).hasSize(1203);
    }

    @Test
    void casesAreATableToo() {
        desk.hasClient(client, "Tabel");
        var opened = aCase().of(client);
        desk.handles(opened);

        await().untilAsserted(() -> assertThat(table("cases.csv"))
                .contains(opened.id() + ",new,,forum,delivery,2026-11-20T09:00:00Z,2026-11-20T09:05:00Z,,,0\r\n"));
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvLine.of("a,b", "say \"hi\"", null, -3, "-3", "@x", "\tx", "line\nbreak"))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",,-3,'-3,'@x,\"'\tx\",\"line\nbreak\"\r\n");
    }

    @Test
    void whatPortalsMayRelyOnIsDescribedAndNothingElse() {
        given().header("Accept", "application/json")
                .get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/v1/clients/{clientId}/mentions",
                                "/api/v1/clients/{clientId}/series",
                                "/api/v1/clients/{clientId}/keys/{keyId}/rotate",
                                "/api/v1/clients/{clientId}/mentions.csv"))
                .body("paths", not(hasKey("/reports/api/clients")))
                .body(
                        "paths.'/api/v1/clients/{clientId}/mentions'.get.responses.'200'.content.'application/json'.examples.keySet()",
                        hasItem("one new, one gone"))
                .body("components.schemas.Mention.properties.keySet()", hasItems("published_at", "sentiment"));
    }
}
