package balie.reporting.portal;

import static balie.reporting.ACorrection.aCorrectionOf;
import static balie.reporting.AMention.aMention;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balie.events.Verdict.Polarity;
import balie.reporting.AMention;
import balie.reporting.Desk;
import balie.testing.Servers;
import balie.testing.SignedIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal of the documentation ends with exactly the rows of the database: under load, through a rebuild, and killed in between. */
@QuarkusTest
class ExamplePortalTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/portal.mjs");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Desk desk;

    Servers servers;

    @TempDir
    Path folder;

    private final String client = Desk.newClient("portaal");
    private final List<Process> portals = new ArrayList<>();
    private String key;

    @BeforeEach
    void aClientWithAKey() {
        assumeTrue(nodeRuns(), "LEFT OUT: there is no node on the path");
        desk.hasClient(client, "Portaal");
        var keys = "/api/v1/clients/" + client + "/keys";
        await().untilAsserted(() -> key = given().auth()
                .oauth2(SignedIn.admin())
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Example\", \"scopes\": [\"mentions:read\"]}")
                .post(keys)
                .then()
                .statusCode(201)
                .extract()
                .path("secret"));
    }

    @AfterEach
    void end() {
        portals.forEach(Process::destroyForcibly);
    }

    private static boolean nodeRuns() {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private Process portal() throws IOException {
        var builder = new ProcessBuilder(
                "node", EXAMPLE.toString(), folder.resolve("copy.json").toString());
        builder.environment()
                .putAll(Map.of(
                        "BALIE_URL",
                        RestAssured.baseURI + ":" + RestAssured.port,
                        "BALIE_CLIENT",
                        client,
                        "BALIE_KEY",
                        key,
                        "BALIE_EVERY_MS",
                        "100"));
        var portal = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("portal.log").toFile())
                .start();
        portals.add(portal);
        return portal;
    }

    @Test
    void underLoadItEndsWithExactlyTheRowsOfTheDatabase() throws Exception {
        var portal = portal();
        load(1);
        portal.destroyForcibly().waitFor();
        load(2);
        portal();

        awaitTheSame();
        assertThat(copied()).hasSizeGreaterThan(300);
    }

    @Test
    void aRebuildMakesItBeginAnewAndEndWithTheSame() throws Exception {
        portal();
        load(3);
        awaitTheSame();
        var before = cursor();

        given().auth()
                .oauth2(SignedIn.admin())
                .post("/reports/api/rebuild")
                .then()
                .statusCode(202);
        load(4);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> given().auth().oauth2(key).get(before).then().statusCode(410));
        awaitTheSame();
        assertThat(cursor()).isNotEqualTo(before);
    }

    private void awaitTheSame() {
        var writer = "sent" + client;
        desk.triages(aMention().of(client).saying(writer));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Desk.number(
                        servers,
                        "select count(*) from mentions where client_id = '" + client + "' and text = '" + writer + "'"))
                .isPositive());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copied()).isEqualTo(inTheDatabase()));
    }

    /** Four who publish at once: posts, edits, withdrawals, corrections, and posts that turn out to be about something else. */
    private void load(long seed) throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var i = 0; i < 4; i++) tasks.add(publishing(new Random(seed * 10 + i)));
            for (var task : threads.invokeAll(tasks)) task.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> publishing(Random random) {
        return () -> {
            for (var batch = 0; batch < 12; batch++) {
                var posts = new AMention[10];
                for (var i = 0; i < posts.length; i++) posts[i] = aMention().of(client);
                desk.triages(posts);
                desk.triages(changed(posts, random));
                desk.corrects(aCorrectionOf(posts[random.nextInt(posts.length)]));
                Thread.sleep(random.nextInt(60)); // so that the portal looks in between
            }
            return null;
        };
    }

    private static AMention[] changed(AMention[] posts, Random random) {
        var changed = new ArrayList<AMention>();
        for (var post : posts)
            switch (random.nextInt(5)) {
                case 0 -> changed.add(post.edited(2).feeling(Polarity.NEGATIVE));
                case 1 -> changed.add(post.withdrawn(2));
                case 2 -> changed.add(post.edited(2).aboutSomethingElse());
                default -> {}
            }
        return changed.toArray(AMention[]::new);
    }

    private JsonNode copy() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("copy.json").toFile());
    }

    private String cursor() throws IOException {
        return copy().get("next").asText();
    }

    private Map<String, String> copied() throws IOException {
        if (!Files.exists(folder.resolve("copy.json"))) return Map.of();
        var posts = new TreeMap<String, String>();
        copy().get("posts")
                .forEach(post -> posts.put(
                        post.get("id").asText(),
                        post.get("revision") + " " + post.get("sentiment").asText()));
        return posts;
    }

    private Map<String, String> inTheDatabase() throws SQLException {
        try (var connection = servers.connect("reporting_worker");
                var statement =
                        connection.prepareStatement("select mention_id, revision, lower(sentiment) from mentions"
                                + " where client_id = ? and concerning and not withdrawn")) {
            statement.setString(1, client);
            var rows = statement.executeQuery();
            var posts = new TreeMap<String, String>();
            while (rows.next()) posts.put(rows.getString(1), rows.getInt(2) + " " + rows.getString(3));
            return posts;
        }
    }
}
