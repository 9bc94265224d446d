package balie.safety.bombs;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends bombs to the inbound webhooks and the portal, with hundreds of slow ones beside them, while others ask as they should. */
final class Strangers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "brievenbus";
    private static final String HOOK = "/hooks/" + SOURCE;
    /** One of their own: what other checks gave the desk's client may have used up its keys. */
    private static final String CLIENT = "postkantoor";

    private static final String PORTAL = "/api/v1/clients/" + CLIENT;
    /** More than a service has threads. */
    private static final int SLOW = 250;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SLOWEST = Duration.ofSeconds(60);
    private static final Duration QUICK = Duration.ofSeconds(3);
    /** Heaps of 160 MB and 64 MB, and what Java needs beside its heap. */
    private static final int MOST_REPORTING = 390;

    private static final int MOST_DOOR = 250;

    private final Ground ground;
    private final Tally tally;
    private final Wire wire;
    private String token = "";
    private String key = "";
    private Signer signer = new Signer("");

    Strangers(Ground ground, Tally tally) {
        this.ground = ground;
        this.tally = tally;
        this.wire = new Wire(ground.origin());
    }

    void send() throws Exception {
        World.client(ground, CLIENT, "Postkantoor");
        token = ground.signIn(World.ADMIN).token();
        signer = new Signer(secretOfASource());
        key = key();
        for (var letter : Mailbag.welcome(HOOK, signer)) accepted(letter);
        var threads = Executors.newCachedThreadPool();
        try {
            var slow = slow(threads);
            var headers = slowHeaders(threads);
            var others = threads.submit(() -> others(slow));
            refused();
            for (var one : slow) cutOff(one.get());
            for (var one : headers) hungUp(one.get());
            var waited = others.get();
            tally.figure("%d slow senders of bodies and %d of headers beside them; others waited %d ms at most"
                    .formatted(slow.size(), headers.size(), waited.toMillis()));
        } finally {
            threads.shutdownNow();
        }
        for (var letter : Mailbag.welcome(HOOK, signer)) accepted(letter);
        bounded("reporting", MOST_REPORTING);
        bounded("front-door", MOST_DOOR);
    }

    private List<Future<Integer>> slow(ExecutorService threads) {
        var slow = new ArrayList<Future<Integer>>();
        for (int at = 0; at < SLOW; at++) {
            slow.add(threads.submit(() -> wire.send(Mailbag.dripping(HOOK), SLOWEST)));
            var byKey = Mailbag.dripping(PORTAL + "/webhooks").with("Authorization: Bearer " + key);
            slow.add(threads.submit(() -> wire.send(byKey, SLOWEST)));
        }
        return slow;
    }

    private List<Future<Duration>> slowHeaders(ExecutorService threads) {
        var slow = new ArrayList<Future<Duration>>();
        for (int at = 0; at < SLOW; at++) slow.add(threads.submit(() -> wire.hangsUpOnSlowHeaders(SLOWEST)));
        return slow;
    }

    private void hungUp(Duration after) {
        tally.attack(after.compareTo(PATIENCE) < 0, "headers a byte a second, for " + after.toSeconds() + " s");
    }

    private void cutOff(int status) {
        tally.attack(status >= 400 && status < 500, "a byte a second: " + status);
    }

    private void refused() throws IOException {
        var letters = new ArrayList<>(ground.measure().of(Mailbag.hooks(HOOK, signer)));
        letters.addAll(ground.measure().of(Mailbag.portal(CLIENT, key)));
        for (var letter : letters) {
            int status = wire.send(letter, PATIENCE);
            tally.attack(status >= 400 && status < 500, "%s to %s: %d".formatted(letter.name(), place(letter), status));
        }
    }

    private static String place(Letter letter) {
        return letter.path().split("\\?")[0];
    }

    private void accepted(Letter letter) throws IOException {
        int status = wire.send(letter, PATIENCE);
        tally.harmless(status == 204, letter.name() + " to an inbound webhook: " + status);
    }

    /** The longest that somebody else waited while slow ones were under way. */
    private Duration others(List<Future<Integer>> slow) throws IOException, InterruptedException {
        var longest = Duration.ZERO;
        do {
            for (var ask : List.of(
                    Ask.get("/desk").by(token),
                    Ask.get("/sources/api/sources/" + SOURCE).by(token),
                    Ask.get(PORTAL + "/ping").by(key))) longest = longer(longest, answer(ask));
            Thread.sleep(500);
        } while (!slow.stream().allMatch(Future::isDone));
        return longest;
    }

    private Duration answer(Ask ask) throws InterruptedException {
        var began = System.nanoTime();
        var said = "nothing";
        try {
            var answer = ground.door().send(ask);
            said = String.valueOf(answer.status());
        } catch (IOException e) {
            said = e.getClass().getSimpleName();
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        tally.harmless(
                said.matches("20[04]") && took.compareTo(QUICK) < 0,
                "%s: %s after %d ms".formatted(ask.path(), said, took.toMillis()));
        return took;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void bounded(String process, int most) throws IOException {
        var watch = new Watch(ground.desk().process(process));
        tally.attack(watch.mostMegabytes() <= most, "%s held %d MB".formatted(process, watch.mostMegabytes()));
        var log = Files.readString(ground.data().resolve("logs/" + process + ".log"));
        tally.attack(
                !log.contains("OutOfMemoryError") && !log.contains("StackOverflowError"),
                process + " ran out of memory or of stack");
        tally.figure("%s held %d MB at most".formatted(process, watch.mostMegabytes()));
    }

    private String secretOfASource() throws IOException, InterruptedException {
        var source = """
                {"name": "%1$s", "kind": "webhook", "channel": "forum", "owner": "%2$s", "every": "PT1H"}""".formatted(SOURCE, CLIENT);
        made(Ask.json("PUT", "/sources/api/sources/" + SOURCE, source));
        return JSON.readTree(made(Ask.of("POST", "/sources/api/sources/" + SOURCE + "/secret"))
                        .body())
                .path("secret")
                .asText();
    }

    private String key() throws IOException, InterruptedException {
        var wanted = "{\"name\": \"Portaal\", \"scopes\": [\"mentions:read\", \"reports:read\", \"webhooks:manage\"]}";
        return JSON.readTree(made(Ask.json("POST", PORTAL + "/keys", wanted)).body())
                .path("secret")
                .asText();
    }

    private Answer made(Ask ask) throws IOException, InterruptedException {
        var answer = ground.door().send(ask.by(token));
        if (answer.status() != 201) throw new IOException(ask.path() + " was not taken: " + answer.body());
        return answer;
    }
}
