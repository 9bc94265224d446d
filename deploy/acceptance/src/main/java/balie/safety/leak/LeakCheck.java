package balie.safety.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Entry;
import balie.safety.Ground;
import balie.safety.Rows;
import balie.safety.Tally;
import balie.safety.World;
import balie.safety.access.Furniture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Secrets and names are planted wherever they may come in, most where something goes wrong; none is found in what the desk writes about itself. */
public final class LeakCheck implements Check {
    private static final String CLIENT = "zeef";
    private static final long SETTLED = 12_000;
    private static final List<String> TOPICS = List.of(
            "client-profiles",
            "mention-collected",
            "source-checked",
            "mention-triaged",
            "triage-corrected",
            "triage-confirmed",
            "case-events");
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\bat (balie|java|io|org)\\.|SQLSTATE|PSQL|jdbc:|Caused by");

    private final Map<String, String> planted = new LinkedHashMap<>();
    private Ground ground;
    private Tally tally;
    private String token;

    @Override
    public String name() {
        return "leaks";
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        this.ground = ground;
        this.tally = tally;
        this.token = ground.signIn(World.ADMIN).token();
        for (var name : Rows.lines("leaks/names.txt")) planted.put("a name", name);
        var names = Rows.lines("leaks/names.txt");
        for (int at = 0; at < names.size(); at++) planted.put("name " + (at + 1), names.get(at));
        planted.remove("a name");
        World.client(ground, CLIENT, names.get(0));
        World.person(ground, "kwispelaar", names.get(0), "lead", CLIENT);
        sources(names);
        posts(names);
        records(names);
        requests();
        hooks();
        Thread.sleep(SETTLED);
        houseSecrets();
        for (var place : new Traces(ground).all().entrySet()) search(place.getKey(), place.getValue());
    }

    /** A new secret, remembered by where it was planted. */
    private String secret(String where) {
        var secret = "geheim" + UUID.randomUUID().toString().replace("-", "");
        planted.put(where, secret);
        return secret;
    }

    /** Sources that cannot be read, with secrets in every part of their addresses. */
    private void sources(List<String> names) throws IOException, InterruptedException {
        var site = ground.site();
        site.open("/weg", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", site.url("/stuk?sleutel=" + planted.get("a redirect")));
                exchange.sendResponseHeaders(302, -1);
            }
        });
        secret("a redirect");
        site.show(
                "/stuk",
                "application/xml",
                "<rss><channel><item><title>" + names.get(0) + " " + secret("a broken feed"));
        site.show("/geen", "text/html", "<html>" + names.get(0) + secret("a page that is no feed"));
        source("login", "http://gebruiker:%s@%s/stuk".formatted(secret("the login of a source"), site.address()));
        source("vraag", site.url("/stuk?token=" + secret("the query of a source")));
        source("pad", site.url("/bestaat-niet/" + secret("the path of a source")));
        source("weg", site.url("/weg"));
        source("geen", site.url("/geen"));
        source("dicht", "http://127.0.0.1:9/" + secret("a source on a closed port"));
        source("verboden", "http://169.254.169.254/" + secret("a source that is refused"));
        source("nergens", "http://" + secret("the host of a source") + ".invalid/");
    }

    private void source(String id, String url) throws IOException, InterruptedException {
        var input = """
                {"name": "%1$s", "url": "%2$s", "kind": "feed", "channel": "forum", "owner": "%3$s", "every": "PT1H"}""".formatted(id, url, CLIENT);
        ground.door()
                .send(Ask.json("PUT", "/sources/api/sources/" + CLIENT + "-" + id, input)
                        .by(token));
        ground.desk().check(CLIENT + "-" + id);
    }

    private void posts(List<String> names) throws IOException, InterruptedException {
        var posts = new ArrayList<Entry>();
        for (var name : names)
            posts.add(new Entry(
                    "lek-" + posts.size(),
                    name + secret("a title"),
                    name,
                    "Waar blijft mijn pakket, @zeef? Groet, %s %s".formatted(name, secret("a post " + posts.size()))));
        World.publish(ground, CLIENT, posts);
    }

    /** Records that no reader can use, on every topic. */
    private void records(List<String> names) {
        var settings = new Properties();
        settings.put("bootstrap.servers", ground.desk().broker());
        settings.put("key.serializer", ByteArraySerializer.class.getName());
        settings.put("value.serializer", ByteArraySerializer.class.getName());
        try (var producer = new KafkaProducer<byte[], byte[]>(settings)) {
            for (var topic : TOPICS)
                for (var value : broken(names.get(0), secret("a record on " + topic)))
                    producer.send(
                            new ProducerRecord<>(topic, ("sleutel-" + topic).getBytes(UTF_8), value.getBytes(UTF_8)));
        }
    }

    private static List<String> broken(String name, String secret) {
        return List.of(
                name + " " + secret,
                "{\"" + secret + "\": \"" + name + "\"}",
                "{\"mentionId\": \"" + secret + "\", \"clientId\": \"" + name + "\"}",
                "{\"text\": \"" + name + secret + "\\u0000\"}");
    }

    /** Requests that go wrong; what they are answered tells nothing of the house's insides, nor back what came in a header. */
    private void requests() throws IOException, InterruptedException {
        var doors = List.of(
                "/sources/api/sources/",
                "/desk/api/clients/",
                "/reports/",
                "/triage/models/",
                "/desk/cases/",
                "/api/v1/clients/");
        for (var door : doors) {
            var header = secret("a header at " + door);
            answered(
                    door,
                    Ask.get(door + "niets").by(token).with("X-Api-Key", header).with("Cookie", "balie=" + header),
                    header);
            answered(door, Ask.get(door + "niets").by(header), header);
            answered(
                    door,
                    Ask.get(door + "niets")
                            .by(token)
                            .with("baggage", "sleutel=" + header)
                            .with("tracestate", "a=" + header),
                    header);
            answered(
                    door,
                    Ask.get(door + "niets?wachtwoord=" + secret("a query at " + door))
                            .by(token),
                    header);
            answered(
                    door,
                    Ask.json("POST", door + "niets", "{\"x\": " + secret("a body at " + door))
                            .by(token),
                    header);
            answered(
                    door,
                    Ask.json("PUT", door + "niets", "{\"" + secret("a field at " + door) + "\": 1}")
                            .by(token),
                    header);
        }
        var password = secret("a wrong password");
        answered("/session/login", Ask.form("/session/login", "login", World.ON_CALL, "password", password), password);
        var operator = secret("a wrong operator's token");
        answered("/session/operator", Ask.of("POST", "/session/operator").by(operator), operator);
    }

    private void answered(String door, Ask ask, String header) throws IOException, InterruptedException {
        var answer = ground.door().send(ask);
        tally.attack(!answer.body().contains(header), door + " tells back what came in a header");
        tally.attack(!INSIDES.matcher(text(answer)).find(), door + " tells of the house's insides: " + answer.status());
        if (answer.status() >= 500) tally.found("%s %s: %d".formatted(ask.method(), door, answer.status()));
    }

    private static String text(Answer answer) {
        return answer.body() + answer.headers().map();
    }

    /** Webhooks and channels that cannot be reached. */
    private void hooks() throws IOException, InterruptedException {
        var hook = """
                {"name": "haak", "url": "%s", "feeds": ["mentions"]}""".formatted(ground.site().url("/bestaat-niet/" + secret("a webhook's address")));
        var path = "/api/v1/clients/" + CLIENT + "/webhooks";
        var made = ground.door().send(Ask.json("POST", path, hook).by(token));
        remember("a webhook's secret", made.body(), "\"secret\":\"([^\"]{20,})\"");
        ground.door()
                .send(Ask.json("POST", path + "/" + found(made.body(), "\"id\":\"([^\"]+)\"") + "/test", "{}")
                        .by(token));
        ground.door()
                .send(Ask.form(
                                "/desk/alerts/channels",
                                "name",
                                "toestel",
                                "kind",
                                "CHAT",
                                "client",
                                CLIENT,
                                "language",
                                "nl",
                                "url",
                                ground.site().url("/bestaat-niet/" + secret("a channel's address")))
                        .by(token));
        planted.put(
                "a portal's key",
                new Furniture(ground, token)
                        .key(CLIENT, "[\"mentions:read\"]")
                        .path("secret")
                        .asText());
        var session = ground.signIn(World.LEAD);
        planted.put("a session's secret", session.secret());
        planted.put("a token", session.token());
        var used = Ask.get("/api/v1/clients/" + CLIENT + "/mentions").by(planted.get("a portal's key"));
        tally.harmless(ground.door().send(used).status() == 200, "the planted key opens its door");
    }

    private void remember(String what, String body, String pattern) {
        var secret = found(body, pattern);
        if (secret.isEmpty()) throw new IllegalStateException(what + " was not made");
        planted.put(what, secret);
    }

    private static String found(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        return found.find() ? found.group(1) : "";
    }

    /** The desk's own, as they stand in the data folder. */
    private void houseSecrets() throws IOException {
        planted.put("everybody's password", World.PASSWORD);
        try (var files = Files.walk(ground.data().resolve("secrets"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                for (var line : Files.readAllLines(file))
                    if (line.length() >= 20 && !line.contains("-----"))
                        planted.put("a line of " + file.getFileName() + " " + planted.size(), line.strip());
        }
    }

    private void search(String place, String text) {
        tally.harmless(true, place);
        planted.forEach((what, secret) -> tally.attack(!text.contains(secret), what + " stands in " + place));
    }
}
