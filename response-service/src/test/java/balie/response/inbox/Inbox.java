package balie.response.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import balie.response.Judged;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The inbox in the browser of one person, without scripts. */
public final class Inbox {
    private static final String ORIGIN = "http://localhost:8080";

    private final String token;
    private final String language;

    private Inbox(String token, String language) {
        this.token = token;
        this.language = language;
    }

    static Inbox of(String login, String... clients) {
        return new Inbox(SignedIn.token(login, "agent", clients), "en");
    }

    static Inbox ofRole(String login, String role, String... clients) {
        return new Inbox(SignedIn.token(login, role, clients), "en");
    }

    Inbox inDutch() {
        return new Inbox(token, "nl");
    }

    /** Colleagues whose names and clients the desk knows. */
    static void colleague(String login, String name, String role, String client) {
        given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"password":"correct horse battery","name":"%s","role":"%s","clients":["%s"],"language":"en"}
                        """.formatted(name, role, client))
                .put("/desk/api/staff/" + login)
                .then()
                .statusCode(201);
    }

    Response get(String address) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookie("balie", token)
                .cookie("balie-language", language)
                .accept("text/html")
                .get(address);
    }

    Document page(String address) {
        var answer = get(address);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    /** Sends a form, whose fields come in pairs. */
    Response post(String address, String... fields) {
        var request = given().header("Origin", ORIGIN)
                .redirects()
                .follow(false)
                .cookie("balie", token)
                .cookie("balie-language", language)
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return request.post(address);
    }

    /** Sends a form and goes where it leads. */
    Document sent(String address, String... fields) {
        var answer = post(address, fields);
        answer.then().statusCode(303);
        var location = answer.getHeader("Location");
        return page(location.substring(location.indexOf("/desk")));
    }

    /** The case that a mention opened, once it is there. */
    public static UUID caseOf(Judged mention) {
        return await().until(() -> found(mention), id -> id != null);
    }

    private static UUID found(Judged mention) throws SQLException {
        try (var worker = RealServers.running().connect("response_worker");
                var query = worker.prepareStatement("select case_id from case_mention where mention_id = ?")) {
            query.setObject(1, mention.id());
            var rows = query.executeQuery();
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        }
    }

    static String address(UUID caseId) {
        return "/desk/cases/" + caseId;
    }
}
