package balie.safety.access;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a client one of everything that an endpoint can be about. */
public final class Furniture {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL_SCOPES =
            "[\"mentions:read\", \"cases:read\", \"reports:read\", \"keys:rotate\", \"webhooks:manage\"]";
    private static final Map<String, String> FOUND = Map.of(
            "mentionId", "select mention_id from response.mention where client_id = ? limit 1",
            "caseId", "select case_id from response.desk_case where client_id = ? limit 1",
            "escalationId", "select escalation_id from response.escalation where client_id = ? limit 1",
            "muteId", "select mute_id from response.mute where client_id = ? limit 1",
            "channelId", "select channel_id from response.alert_channel where client_id = ? limit 1",
            "id",
                    "select session_id from response.session join response.staff_client using (login) where client_id = ? limit 1");

    private final Ground ground;
    private final String token;

    /** @param token an administrator's */
    public Furniture(Ground ground, String token) {
        this.ground = ground;
        this.token = token;
    }

    /** Makes the things and returns their ids. */
    public Things of(String client, String login) throws IOException, InterruptedException, SQLException {
        var ids = new LinkedHashMap<String, String>();
        ids.put("clientId", client);
        ids.put("sourceId", client + "-feed");
        ids.put("hookId", client + "-hook");
        ids.put("monitorId", client + "-naam");
        ids.put("login", login);
        ids.put("tag", "sentiment");
        ids.put("secret", "A".repeat(43));
        ids.put("token", "niets");
        ground.signIn(login);
        source(client);
        ids.put("keyId", key(client, ALL_SCOPES).path("key").path("id").asText());
        ids.put("digestId", last(digest(client, "brief van " + client)));
        ids.put("searchId", last(search(client, "zoek van " + client)));
        webhook(client, ids);
        channel(client);
        mute(client, "stilte " + client);
        for (var name : FOUND.keySet()) ids.put(name, found(name, client));
        ids.put("standInId", standIn(login));
        return new Things(ids);
    }

    /** One more of what a client may have many of, under that name. */
    void more(String client, String name) throws IOException, InterruptedException, SQLException {
        key(client, ALL_SCOPES);
        digest(client, name);
        search(client, name);
        webhook(client, new LinkedHashMap<>());
        channel(client);
        mute(client, name);
    }

    private void mute(String client, String phrase) throws IOException, InterruptedException, SQLException {
        var path = "/desk/cases/" + found("caseId", client) + "/mute";
        made(post(path, "kind", "PHRASE", "value", phrase, "shown", phrase));
    }

    /** A key of these scopes, with its secret. */
    public JsonNode key(String client, String scopes) throws IOException, InterruptedException {
        return json(
                "/api/v1/clients/" + client + "/keys",
                "{\"name\": \"van %s\", \"scopes\": %s}".formatted(client, scopes));
    }

    private void source(String client) throws IOException, InterruptedException {
        var source = """
                {"name": "%1$s-hook", "url": "/hooks/%1$s-hook", "kind": "webhook", "channel": "forum", "owner": "%1$s", "every": "PT1H"}""".formatted(client);
        made(ground.door()
                .send(Ask.json("PUT", "/sources/api/sources/" + client + "-hook", source)
                        .by(token)));
    }

    private String digest(String client, String name) throws IOException, InterruptedException {
        return made(post(
                        "/reports/" + client + "/digests",
                        "name",
                        name,
                        "part",
                        "FIGURES",
                        "part",
                        "NEWEST",
                        "day",
                        "MONDAY",
                        "hour",
                        "8",
                        "zone",
                        "Europe/Amsterdam",
                        "language",
                        "nl",
                        "active",
                        "true",
                        "addresses",
                        "lezer@" + client + ".example"))
                .header("Location");
    }

    private String search(String client, String name) throws IOException, InterruptedException {
        return made(post("/reports/" + client + "/searches", "name", name, "words", "pakket"))
                .header("Location");
    }

    private void webhook(String client, Map<String, String> ids) throws IOException, InterruptedException {
        var hooks = "/api/v1/clients/" + client + "/webhooks";
        var wanted = "{\"name\": \"haak van %s\", \"url\": \"%s\", \"feeds\": [\"mentions\"]}"
                .formatted(client, ground.site().url("/haak"));
        var webhook = json(hooks, wanted).path("webhook").path("id").asText();
        ids.put("webhookId", webhook);
        ids.put(
                "messageId",
                json(hooks + "/" + webhook + "/test", "{}").path("id").asText());
    }

    private void channel(String client) throws IOException, InterruptedException {
        made(post(
                "/desk/alerts/channels",
                "name",
                "toestel van " + client,
                "kind",
                "STANDARD",
                "client",
                client,
                "language",
                "nl",
                "url",
                ground.site().url("/toestel")));
    }

    private String standIn(String login) throws IOException, InterruptedException, SQLException {
        made(post("/desk/on-call/stand-ins", "login", login, "from", "2031-01-01T10:00", "until", "2031-01-01T11:00"));
        return one("select stand_in_id from response.stand_in where login = ? limit 1", login);
    }

    private String found(String name, String client) throws SQLException {
        return one(FOUND.get(name), client);
    }

    /** Clocks and readers need a moment to bring some things about. */
    private String one(String query, String parameter) throws SQLException {
        World.awaitRow(ground, query, parameter);
        try (var database = ground.desk().database();
                var statement = database.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private Answer post(String path, String... fields) throws IOException, InterruptedException {
        return ground.door().send(Ask.form(path, fields).by(token));
    }

    private JsonNode json(String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(
                made(ground.door().send(Ask.json("POST", path, body).by(token))).body());
    }

    private static Answer made(Answer answer) {
        if (answer.status() >= 400) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer;
    }

    private static String last(String address) {
        return List.of(address.split("/")).get(address.split("/").length - 1);
    }
}
