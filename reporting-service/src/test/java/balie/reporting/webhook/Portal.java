package balie.reporting.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import balie.reporting.Desk;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A client whose lead manages webhooks by REST, and a path at the receiver that no other test uses. */
record Portal(String client, String token, String path) {
    static Portal of(Desk desk) {
        var client = Desk.newClient("floorhuis");
        desk.hasClient(client, "FloorHuis");
        var portal = new Portal(client, SignedIn.token("sanne", "lead", client), "/hook-" + UUID.randomUUID());
        await().untilAsserted(() -> portal.get("").statusCode(200));
        return portal;
    }

    private String address(String rest) {
        return "/api/v1/clients/" + client + "/webhooks" + rest;
    }

    ValidatableResponse get(String rest) {
        return given().auth().oauth2(token).get(address(rest)).then();
    }

    ValidatableResponse delete(String rest) {
        return given().auth().oauth2(token).delete(address(rest)).then();
    }

    ValidatableResponse post(String rest, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address(rest))
                .then();
    }

    ValidatableResponse patch(String rest, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .patch(address(rest))
                .then();
    }

    /** The same client, asked for by another. */
    Portal as(String another) {
        return new Portal(client, another, path);
    }

    static String wanted(String url, String feeds) {
        return "{\"name\": \"Portal\", \"url\": \"" + url + "\", \"feeds\": [" + feeds + "]}";
    }

    /** A webhook that lies at the receiver. */
    Made hook(String feeds) {
        var made = post("", wanted(Receiver.url(path), feeds)).statusCode(201).extract();
        return new Made(made.path("webhook.id"), made.path("secret"));
    }

    /** A webhook and its secret. */
    record Made(String id, String secret) {}

    /** Has a test sent; tells its id. */
    String test(Made hook) {
        return post("/" + hook.id() + "/test", "{}").statusCode(202).extract().path("id");
    }
}
