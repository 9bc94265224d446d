package balie.reporting.key;

import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {
    @Inject
    Desk desk;

    Servers servers;

    private final String client = Desk.newClient("floorhuis");
    private final String keys = "/api/v1/clients/" + client + "/keys";
    private final String lead = SignedIn.token("sanne", "lead", client);

    @BeforeEach
    void aClientIsKnown() {
        desk.hasClient(client, "FloorHuis");
        await().untilAsserted(() -> with(lead, keys).statusCode(200));
    }

    private static ValidatableResponse with(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static ValidatableResponse send(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse make(String scopes) {
        return send(lead, keys, "{\"name\": \"Portal\", \"scopes\": [" + scopes + "]}");
    }

    private String mentions(String ofClient) {
        return "/api/v1/clients/" + ofClient + "/mentions";
    }

    @Test
    void aKeyIsToldWhetherItIsGoodAndForWhomAlone() {
        var secret = make("\"mentions:read\"").statusCode(201).extract().<String>path("secret");

        with(secret, "/api/v1/clients/" + client + "/ping").statusCode(204);
        with(secret, "/api/v1/clients/" + Desk.newClient("tegelplein") + "/ping")
                .statusCode(404);
        with(secret + "x", "/api/v1/clients/" + client + "/ping").statusCode(401);
        given().get("/api/v1/clients/" + client + "/ping").then().statusCode(401);
    }

    @Test
    void aKeySeesItsClientAndNoOtherAndNothingButThePortal() {
        var other = Desk.newClient("tegelplein");
        desk.hasClient(other, "TegelPlein");
        desk.triages(aMention().of(client), aMention().of(other));
        var secret = make("\"mentions:read\"")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .<String>path("secret");

        await().untilAsserted(
                        () -> with(secret, mentions(client)).statusCode(200).body("items", hasSize(1)));
        with(secret, mentions(other)).statusCode(404).body("type", equalTo("urn:balie:problem:not-found"));
        with(secret, "/reports/api/clients").statusCode(401);
        with(secret, "/reports/" + client).statusCode(401);
        with(secret, keys).statusCode(403);
    }

    @Test
    void aScopeThatIsMissingIsNamed() {
        var secret = make("\"reports:read\"").extract().<String>path("secret");

        with(secret, mentions(client))
                .statusCode(403)
                .body("type", equalTo("urn:balie:problem:scope-missing"))
                .body("detail", containsString("mentions:read"));
    }

    @Test
    void onlyAHashIsKeptAndTheSecretIsShownOnce() {
        var made = make("\"mentions:read\", \"cases:read\"").extract();
        var secret = made.<String>path("secret");

        assertThat(secret).startsWith("balie_" + made.path("key.id") + "_").hasSize(62);
        with(lead, keys)
                .body("keys", hasSize(1))
                .body("keys[0].name", equalTo("Portal"))
                .body("keys[0].scopes", contains("mentions:read", "cases:read"))
                .body("keys[0].last_used_at", nullValue())
                .body(not(containsString(secret.substring(19))));
        assertThat(Desk.number(
                        servers,
                        "select count(*) from api_key where key_id = '" + made.path("key.id")
                                + "' and secret_hash = sha256('" + secret + "'::bytea)"))
                .isOne();
    }

    @Test
    void whenItWasUsedIsTold() {
        var secret = make("\"mentions:read\"").extract().<String>path("secret");

        with(secret, mentions(client)).statusCode(200);

        with(lead, keys).body("keys[0].last_used_at", notNullValue());
    }

    @Test
    void aRotatedKeyLivesOnBesideTheNewOneForAsLongAsWasAsked() {
        var old = make("\"mentions:read\", \"keys:rotate\"").extract();
        var rotate = keys + "/" + old.path("key.id") + "/rotate";

        var fresh = send(old.path("secret"), rotate, "{\"overlap\": \"PT1H\"}")
                .statusCode(201)
                .body("key.replaces", equalTo(old.<String>path("key.id")))
                .body("key.scopes", contains("mentions:read", "keys:rotate"))
                .extract()
                .<String>path("secret");

        with(old.path("secret"), mentions(client)).statusCode(200);
        with(fresh, mentions(client)).statusCode(200);
        send(lead, rotate, "{}").statusCode(409).body("type", equalTo("urn:balie:problem:key-not-rotatable"));
        with(lead, keys).body("keys[1].ends_at", notNullValue());
    }

    @Test
    void aKeyRotatedWithoutOverlapOpensNothingAnyMore() {
        var old = make("\"mentions:read\"").extract();

        send(lead, keys + "/" + old.path("key.id") + "/rotate", "{\"overlap\": \"PT0S\"}")
                .statusCode(201);

        with(old.path("secret"), mentions(client))
                .statusCode(401)
                .body("type", equalTo("urn:balie:problem:key-refused"));
    }

    @Test
    void aRevokedKeyOpensNothingFromThenOn() {
        var made = make("\"mentions:read\"").extract();
        with(made.path("secret"), mentions(client)).statusCode(200);

        given().auth()
                .oauth2(lead)
                .delete(keys + "/" + made.path("key.id"))
                .then()
                .statusCode(204);

        with(made.path("secret"), mentions(client))
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:balie:problem:key-refused"));
        with(lead, keys).body("keys[0].revoked_at", notNullValue());
    }

    @Test
    void aKeyThatIsWrongInOneCharacterOpensNothing() {
        var secret = make("\"mentions:read\"").extract().<String>path("secret");
        var last = secret.charAt(20) == 'A' ? 'B' : 'A';

        with(secret.substring(0, 20) + last + secret.substring(21), mentions(client))
                .statusCode(401);
        with("balie_short", mentions(client)).statusCode(401);
    }

    @Test
    void agentsAndOtherClientsPeopleDoNotManageKeys() {
        var body = "{\"name\": \"Portal\", \"scopes\": [\"mentions:read\"]}";

        send(SignedIn.token("joris", "agent", client), keys, body).statusCode(403);
        send(SignedIn.token("lisa", "client", "another"), keys, body).statusCode(404);
        send(SignedIn.token("lisa", "client", client), keys, body).statusCode(201);
    }

    @Test
    void whatIsWrongWithANewKeyIsTold() {
        send(lead, keys, "{\"name\": \" \", \"scopes\": [\"everything\"]}")
                .statusCode(400)
                .body("type", equalTo("urn:balie:problem:invalid-request"))
                .body("errors.field", contains("name", "scopes"));
    }
}
