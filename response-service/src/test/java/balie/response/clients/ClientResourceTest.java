package balie.response.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientResourceTest {
    private final String clientId = "floor-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNewClientGetsVersionOne() {
        asAdmin().body(profile("FloorHuis")).put(path()).then().statusCode(201).body("version", equalTo(1));

        asAdmin().get(path()).then().statusCode(200).body("name", equalTo("FloorHuis"));
        asAdmin().get("/desk/api/clients").then().statusCode(200).body("clientId", hasItem(clientId));
    }

    @Test
    void theSameProfileAgainMakesNoVersion() {
        asAdmin().body(profile("FloorHuis")).put(path()).then().statusCode(201);

        asAdmin().body(profile("FloorHuis")).put(path()).then().statusCode(204);

        asAdmin().get(path()).then().body("version", equalTo(1));
    }

    @Test
    void aChangeMakesTheNextVersion() {
        asAdmin().body(profile("FloorHuis")).put(path());

        asAdmin()
                .body(profile("FloorHuis BV"))
                .put(path())
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void everyVersionIsKept() throws Exception {
        asAdmin().body(profile("FloorHuis")).put(path());
        asAdmin().body(profile("FloorHuis BV")).put(path());

        try (var worker = RealServers.running().connect("response_worker");
                var rows = worker.createStatement()
                        .executeQuery("select profile ->> 'name' from client_version where client_id = '" + clientId
                                + "' order by version")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("FloorHuis");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("FloorHuis BV");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aClientThatCameBackGoesOnCounting() {
        asAdmin().body(profile("FloorHuis")).put(path());
        asAdmin().delete(path()).then().statusCode(204);
        asAdmin().get(path()).then().statusCode(404);
        asAdmin().delete(path()).then().statusCode(404);

        asAdmin().body(profile("FloorHuis")).put(path()).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void onlyAdministratorsChangeClients() {
        given().auth()
                .oauth2(SignedIn.token("sanne", "agent", "*"))
                .contentType(ContentType.JSON)
                .body(profile("FloorHuis"))
                .put(path())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void whatIsWrongIsNamedWithItsField() {
        var answer = asAdmin()
                .body(
                        "{\"name\":\"\",\"timeZone\":\"Europe/Atlantis\",\"hours\":[{\"day\":\"monday\",\"from\":\"17:00\",\"to\":\"09:00\"}]}")
                .put(path());

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.field"))
                .contains("name", "serviceMode", "timeZone", "languages", "hours[0]", "sla");
    }

    @Test
    void aMisspeltFieldIsToldAndNotDropped() {
        asAdmin()
                .body("{\"langauges\":[\"nl\"]}")
                .put(path())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("langauges"));
    }

    @Test
    void anUnknownConstantIsToldWithTheKnownOnes() {
        asAdmin()
                .body("{\"serviceMode\":\"half\"}")
                .put(path())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("serviceMode"))
                .body("errors[0].message", equalTo("must be one of full, partial, monitor-only"));
    }

    @Test
    void aMissingPartIsNamedByItsPath() {
        asAdmin()
                .body("{\"hours\":[{\"day\":\"monday\",\"from\":\"09:00\"}]}")
                .put(path())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hours[0].to"));
    }

    private String path() {
        return "/desk/api/clients/" + clientId;
    }

    private static RequestSpecification asAdmin() {
        return given().auth().oauth2(SignedIn.admin()).contentType(ContentType.JSON);
    }

    private static String profile(String name) {
        return """
                {"name":"%s","serviceMode":"partial","timeZone":"Europe/Amsterdam","languages":["nl","en"],
                 "goals":["help-individuals"],"hours":[{"day":"monday","from":"09:00","to":"17:00"}],
                 "sla":{"firstResponse":"PT2H","resolution":"P1D",
                        "exceptions":[{"channel":"review-site","firstResponse":"PT4H"}]},
                 "categories":[{"id":"delivery","name":"Delivery","words":["levering"]}],
                 "brandNames":["FloorHuis"],"ladder":[{"after":"PT0S","whom":"on-call"}]}
                """.formatted(name);
    }
}
