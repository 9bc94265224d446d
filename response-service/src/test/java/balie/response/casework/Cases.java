package balie.response.casework;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import balie.response.Judged;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What tests do with cases, and see of them in the database. */
final class Cases {
    private Cases() {}

    static UUID awaitCaseOf(Judged mention) {
        return await()
                .until(
                        () -> texts("select case_id from case_mention where mention_id = '" + mention.id() + "'"),
                        found -> !found.isEmpty())
                .stream()
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    static void awaitStored(Judged mention) {
        await().until(() -> !texts("select 1 from mention where mention_id = '" + mention.id() + "' and revision = "
                        + mention.revision())
                .isEmpty());
    }

    static List<String> casesOf(String client) {
        return texts("select case_id from desk_case where client_id = '" + client + "'");
    }

    /** What happened to it, in order. */
    static List<String> history(UUID caseId) {
        return texts("select kind from case_event where case_id = '" + caseId + "' order by sequence");
    }

    static String column(UUID caseId, String column) {
        return texts("select " + column + " from desk_case where case_id = '" + caseId + "'")
                .get(0);
    }

    static Response does(String login, UUID caseId, String command) {
        return does(SignedIn.token(login, "agent", "*"), caseId, command, "{}");
    }

    static Response does(String token, UUID caseId, String command, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/desk/api/cases/" + caseId + "/" + command);
    }

    static void sql(String change) throws SQLException {
        try (var worker = RealServers.running().connect("response_worker")) {
            worker.createStatement().execute(change);
        }
    }

    static List<String> texts(String query) {
        try (var worker = RealServers.running().connect("response_worker")) {
            var rows = worker.createStatement().executeQuery(query);
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
