package balie.safety.tokens;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Door;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import balie.safety.access.Furniture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** A session that was ended, a key that was revoked or is past its end, and tokens of a signing key that was replaced: all open nothing when they should not. */
public final class EndedSessions implements Check {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What decision 25 promises. */
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(15);

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SOMEBODY = "tijdelijk";

    private Ground ground;
    private Tally tally;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        this.ground = ground;
        this.tally = tally;
        World.person(ground, SOMEBODY, "agent", World.OWN);
        signedOut();
        revoked();
        changed("with another password", "\"password\": \"schaar emmer lamp tegel\"");
        changed("blocked", "\"active\": false");
        portalKeys();
        if (ground.measure().isWhole()) signingKey();
    }

    private void signedOut() throws Exception {
        var session = ground.signIn(SOMEBODY);
        tally.harmless(renew(session).status() == 204, "a session that holds is renewed");
        lifetime(session.token());
        var live = listen(session.token());
        ground.door().send(own(Ask.of("POST", "/session/logout"), session));
        over(session, "signed out");
        ends(live);
    }

    private void lifetime(String token) throws IOException {
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        var left = Duration.between(
                Instant.now(), Instant.ofEpochSecond(claims.path("exp").asLong()));
        tally.attack(left.compareTo(LONGEST_TOKEN) <= 0, "a token lives for " + left);
    }

    /** An open page of the desk. */
    private CompletableFuture<?> listen(String token) {
        var request = HttpRequest.newBuilder(URI.create(ground.origin() + "/desk/live"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding());
    }

    private void ends(CompletableFuture<?> live) throws Exception {
        var began = Instant.now();
        try {
            live.get(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
            tally.attack(true, "");
            tally.figure("an open page noticed after %d ms that its session had ended"
                    .formatted(Duration.between(began, Instant.now()).toMillis()));
        } catch (TimeoutException e) {
            tally.attack(false, "an open page of a session that ended goes on after " + HEARTBEAT);
        }
    }

    private void revoked() throws Exception {
        var session = ground.signIn(SOMEBODY);
        var claims = JSON.readTree(Base64.getUrlDecoder().decode(session.token().split("\\.")[1]));
        var admin = ground.signIn(World.ADMIN).token();
        var path = "/session/" + claims.path("sid").asText() + "/revoke";
        tally.harmless(
                ground.door().send(Ask.of("POST", path).by(admin)).status() == 303, "an administrator ends a session");
        over(session, "revoked");
    }

    private void changed(String how, String field) throws Exception {
        var session = ground.signIn(SOMEBODY);
        var account =
                """
                {"name": "%1$s", "role": "agent", "language": "en", "clients": ["%2$s"], "mail": "%1$s@bureau.example", %3$s}""".formatted(SOMEBODY, World.OWN, field.contains("active") ? field : field + ", \"active\": true");
        var answer = ground.desk().operator().put("/desk/api/staff/" + SOMEBODY, JSON.readTree(account));
        tally.harmless(answer.isGood(), "an administrator changes an account: " + answer.inWords());
        over(session, how);
        World.person(ground, SOMEBODY, "agent", World.OWN);
    }

    private void over(Door.Session session, String how) throws IOException, InterruptedException {
        tally.attack(renew(session).status() == 401, how + ", and the token is renewed");
        var asked = ground.door().send(own(Ask.of("POST", "/session/renew/ask"), session));
        tally.attack(
                !asked.body().contains("true") && asked.cookie("balie").isEmpty(), how + ", and asked still signed in");
        var page = ground.door().send(own(Ask.get("/session/renew?next=/desk"), session));
        tally.attack(page.cookie("balie").isEmpty(), how + ", and a page renews the token");
    }

    private Answer renew(Door.Session session) throws IOException, InterruptedException {
        return ground.door().send(own(Ask.of("POST", "/session/renew"), session));
    }

    private Ask own(Ask ask, Door.Session session) {
        return ask.with("Cookie", "balie-session=" + session.secret()).with("Origin", ground.origin());
    }

    /** Two of a line live for a while; then the old one opens nothing, nor does one that was revoked. */
    private void portalKeys() throws Exception {
        var admin = ground.signIn(World.ADMIN).token();
        var old = new Furniture(ground, admin).key(World.OWN, "[\"reports:read\", \"keys:rotate\"]");
        var keys = "/api/v1/clients/" + World.OWN + "/keys/";
        var rotated = ground.door()
                .send(Ask.json("POST", keys + id(old) + "/rotate", "{\"overlap\": \"PT1H\"}")
                        .by(secret(old)));
        var fresh = JSON.readTree(rotated.body());
        tally.harmless(opens(old), "the old key while both live");
        tally.harmless(opens(fresh), "the new key while both live");
        var again = ground.door()
                .send(Ask.json("POST", keys + id(old) + "/rotate", "{}").by(secret(old)));
        tally.attack(again.status() == 409, "a key is rotated twice: " + again.status());
        end(id(old));
        tally.attack(!opens(old), "a key opens after its end");
        tally.harmless(opens(fresh), "the new key after the old one's end");
        ground.door().send(Ask.of("DELETE", keys + id(fresh)).by(admin));
        tally.attack(!opens(fresh), "a key opens after it was revoked");
        tally.attack(!opens(secret(fresh) + "A") && !opens(secret(fresh).substring(1)), "something like a key opens");
    }

    private static String id(JsonNode made) {
        return made.path("key").path("id").asText();
    }

    private static String secret(JsonNode made) {
        return made.path("secret").asText();
    }

    private boolean opens(JsonNode made) throws IOException, InterruptedException {
        return opens(secret(made));
    }

    private boolean opens(String secret) throws IOException, InterruptedException {
        return ground.door()
                        .send(Ask.get("/api/v1/clients/" + World.OWN + "/sources")
                                .by(secret))
                        .status()
                == 200;
    }

    private void end(String keyId) throws Exception {
        try (var database = ground.desk().database();
                var statement =
                        database.prepareStatement("update reporting.api_key set ends_at = now() where key_id = ?")) {
            statement.setString(1, keyId);
            statement.executeUpdate();
        }
    }

    /** The file with the key that signs is replaced and response-service started anew, while somebody is signed in. */
    private void signingKey() throws Exception {
        var session = ground.signIn(SOMEBODY);
        var file = ground.secrets().signingKey();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pem = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        ground.desk().kill("response");
        Awaitility.await().atMost(PATIENCE).until(() -> !ground.desk().answers("response"));
        ground.desk().awaitReady();
        var fresh = renew(session).cookie("balie");
        tally.harmless(!fresh.isEmpty(), "a session outlives the key that signed its token");
        for (var door : ForgedTokens.DOORS)
            tally.harmless(
                    ground.door().send(Ask.get(door).by(fresh)).status() < 400, "a token of the new key at " + door);
        for (var door : ForgedTokens.DOORS)
            tally.attack(
                    ground.door().send(Ask.get(door).by(session.token())).status() == 401,
                    "a token of the replaced key at " + door);
    }
}
