package balie.safety.bombs;

import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whatever a site serves or a stranger sends, the collector lives, holds a bounded amount of memory, tells what became of it, and checks other sources on
 * time. Bombs stand on sites of their own, several at once, as they would on the web.
 */
public final class Bombs implements Check {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A heap of 320 MB as the launcher gives it, and what Java needs beside its heap. */
    private static final int MOST_MEGABYTES = 550;
    /** The fetch may take 20 s, reading what was fetched some more; several wait for each other at one site. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** A source that is to be checked every two seconds. */
    private static final Duration LATEST = Duration.ofSeconds(15);

    private String token = "";

    @Override
    public String name() {
        return "bombs";
    }

    @Override
    public Duration limit() {
        return PATIENCE.multipliedBy(2);
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        token = ground.signIn(World.LEAD).token();
        var watch = new Watch(ground.desk().process("collector"));
        var rhythm = punctual(ground, tally);
        int before = watch.megabytes();
        var began = Instant.now();
        judge(thrown(ground, tally), ground, tally);
        new Strangers(ground, tally).send();
        var late = rhythm.longestPause(began);
        tally.harmless(late.compareTo(LATEST) < 0, "another source was checked " + late.toSeconds() + " s late");
        tally.attack(watch.lives(), "the collector died");
        tally.attack(watch.mostMegabytes() <= MOST_MEGABYTES, "the collector held " + watch.mostMegabytes() + " MB");
        tally.attack(!ranOut(ground), "the collector ran out of memory or of stack");
        tally.figure(
                "the collector held %d MB before, %d MB after and %d MB at most; another source, due every 2 s, waited %.1f s at most"
                        .formatted(before, watch.megabytes(), watch.mostMegabytes(), late.toMillis() / 1000.0));
    }

    /** A source that is as it should be, and how often it is asked for. */
    private Watch.Rhythm punctual(Ground ground, Tally tally) throws IOException, InterruptedException {
        var rhythm = new Watch.Rhythm();
        ground.site().open("/op-tijd", exchange -> {
            try (exchange) {
                rhythm.beat();
                var feed = "<rss version=\"2.0\"><channel><item><guid>1</guid><title>t</title></item></channel></rss>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
            }
        });
        put(ground, "op-tijd", ground.site().url("/op-tijd"), "feed", "", "PT2S");
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (rhythm.beats() < 3 && Instant.now().isBefore(end)) Thread.sleep(100);
        tally.harmless(rhythm.beats() >= 3, "a source is checked every two seconds");
        return rhythm;
    }

    private Map<String, Bomb> thrown(Ground ground, Tally tally) throws IOException, InterruptedException {
        var thrown = new LinkedHashMap<String, Bomb>();
        for (var bomb : ground.measure().of(Arsenal.all())) {
            var id = "bom-" + thrown.size();
            var site = ground.others().get(thrown.size() % ground.others().size());
            site.open("/" + id, bomb.handler());
            put(ground, id, site.url("/" + id), bomb.kind(), bomb.recipe(), "P31D");
            thrown.put(id, bomb);
            tally.tried();
        }
        return thrown;
    }

    private void judge(Map<String, Bomb> thrown, Ground ground, Tally tally) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        for (var each : thrown.entrySet()) {
            var view = checked(ground, each.getKey(), end);
            if (!view.hasNonNull("checkedAt")) tally.found(each.getValue().name() + ": no check of it ended");
            ground.door()
                    .send(Ask.of("DELETE", "/sources/api/sources/" + each.getKey())
                            .by(token));
        }
    }

    private JsonNode checked(Ground ground, String id, Instant end) throws IOException, InterruptedException {
        while (true) {
            var view = JSON.readTree(ground.door()
                    .send(Ask.get("/sources/api/sources/" + id).by(token))
                    .body());
            if (view.hasNonNull("checkedAt") || Instant.now().isAfter(end)) return view;
            Thread.sleep(200);
        }
    }

    private void put(Ground ground, String id, String url, String kind, String recipe, String every)
            throws IOException, InterruptedException {
        var source = JSON.createObjectNode()
                .put("name", id)
                .put("url", url)
                .put("kind", kind)
                .put("channel", "forum")
                .put("owner", World.OWN)
                .put("every", every);
        if (!recipe.isEmpty()) source.set("recipe", JSON.readTree(recipe));
        var answer = ground.door()
                .send(Ask.json("PUT", "/sources/api/sources/" + id, source.toString())
                        .by(token));
        if (answer.status() != 201) throw new IOException(id + " was not taken: " + answer.body());
    }

    private static boolean ranOut(Ground ground) throws IOException {
        var log = Files.readString(ground.data().resolve("logs/collector.log"));
        return log.contains("OutOfMemoryError") || log.contains("StackOverflowError");
    }
}
