package balie.collector;

import static io.restassured.RestAssured.given;

import balie.testing.SignedIn;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** What an administrator does through REST. */
final class Desk {
    static {
        // A check waits for its turn at its host, on a machine that does other things too.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    private Desk() {}

    /** A source that is checked when it is made and then only when asked. */
    static void source(String id, String owner, String url) {
        source(id, owner, url, "PT1H");
    }

    static void source(String id, String owner, String url, String every) {
        var body = new HashMap<String, Object>(
                Map.of("name", "Source " + id, "url", url, "kind", "feed", "channel", "forum", "every", every));
        if (owner != null) body.put("owner", owner);
        admin().body(body).put("/sources/api/sources/" + id).then().statusCode(201);
    }

    /** A source of any kind, owned and checked only when asked, with what else it needs. */
    static void source(String id, String owner, String kind, String url, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of(
                "name", "Source " + id, "url", url, "kind", kind, "channel", "forum", "every", "PT1H", "owner", owner));
        body.putAll(more);
        admin().body(body).put("/sources/api/sources/" + id).then().statusCode(201);
    }

    static void monitor(String id, String client, String query) {
        admin().body(Map.of("clientId", client, "query", query)).put("/sources/api/monitors/" + id);
    }

    static JsonPath look(String source) {
        return admin().get("/sources/api/sources/" + source).jsonPath();
    }

    /** Waits for the first check. */
    static JsonPath checked(String source) {
        Awaitility.await(source).until(() -> look(source).getString("checkedAt") != null);
        return look(source);
    }

    /** Asks for a check, and waits for its end. */
    static JsonPath checkAgain(String source) {
        var before = checked(source).getString("checkedAt");
        admin().post("/sources/api/sources/" + source + "/run").then().statusCode(202);
        Awaitility.await(source)
                .until(() -> !look(source).getString("checkedAt").equals(before));
        return look(source);
    }

    static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + SignedIn.admin()).contentType("application/json");
    }
}
