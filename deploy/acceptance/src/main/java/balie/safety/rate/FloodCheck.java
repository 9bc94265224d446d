package balie.safety.rate;

import balie.local.process.Memory;
import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Two thousand keys, addresses and logins ask more than they may: each is told to wait, memory stays bounded, and whoever is honest is served. */
public final class FloodCheck implements Check {
    private static final int MANY = 2_000;
    private static final int FEW = 60;
    private static final int AT_ONCE = 8;
    private static final int ALLOWED = 600;
    private static final int ROUNDS = 12;
    private static final int REFUSED = 60;
    private static final int SIGN_INS_ALLOWED = 5;
    private static final long MOST_MORE = 96;
    private static final Duration HONEST = Duration.ofSeconds(3);
    private static final String PATH = "/api/v1/clients/" + World.OWN + "/sources";
    private static final String ADD = """
            insert into reporting.api_key (key_id, client_id, name, scopes, secret_hash, made_by)
            values (?, ?, 'vloed', '{reports:read}', ?, 'proef') on conflict do nothing""";

    private Ground ground;
    private Tally tally;
    private ExecutorService threads;
    private int many;

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public Duration limit() {
        return Duration.ofMinutes(8);
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        this.ground = ground;
        this.tally = tally;
        this.many = ground.measure().isWhole() ? MANY : FEW;
        this.threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            keys();
            addresses();
            logins();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Keys of which each asks a little more than nothing, and one that asks without end. */
    private void keys() throws Exception {
        var before = megabytes("reporting");
        var keys = made(many);
        var honest = keys.get(0);
        all(IntStream.range(1, many)
                .mapToObj(at -> (Callable<Answer>) () -> portal(keys.get(at), address(at)))
                .toList());
        var greedy = keys.get(1);
        var answers = untilRefused(greedy);
        answers.forEach(answer -> tally.tried());
        told(answers, "a key that asks without end");
        served(portal(honest, address(0)), "an honest key");
        bounded("reporting", before, "keys");
    }

    /** What was used comes back evenly, so a slow machine asks for longer. */
    private List<Answer> untilRefused(String key) throws Exception {
        var answers = new ArrayList<Answer>();
        for (int round = 0; round < ROUNDS && answers.stream().noneMatch(answer -> answer.status() == 429); round++)
            answers.addAll(all(IntStream.range(0, ALLOWED / 2)
                    .mapToObj(at -> (Callable<Answer>) () -> portal(key, address(1)))
                    .toList()));
        return answers;
    }

    /** Strangers with keys that nobody made, each from an address of its own, and one who tries without end. */
    private void addresses() throws Exception {
        var before = megabytes("reporting");
        var strangers = all(IntStream.range(0, many)
                .mapToObj(at -> (Callable<Answer>) () -> portal(key(at + many), address(at)))
                .toList());
        for (var answer : strangers) tally.attack(answer.status() == 401, "a key that nobody made: " + answer.status());
        var stubborn = all(IntStream.range(0, REFUSED + 40)
                .mapToObj(at -> (Callable<Answer>) () -> portal(key(at + 2 * many), address(7)))
                .toList());
        stubborn.forEach(answer ->
                tally.attack(answer.status() == 401 || answer.status() == 429, "a guessed key: " + answer.status()));
        told(stubborn, "an address that guesses keys");
        var honest = made(1).get(0);
        served(portal(honest, address(8)), "an honest key while others guess");
        bounded("reporting", before, "addresses");
    }

    /** Logins that nobody has, and one that is tried without end. */
    private void logins() throws Exception {
        var before = megabytes("response");
        var honest = ground.signIn(World.LEAD).token();
        var guesses = IntStream.range(0, many)
                .mapToObj(at -> threads.submit(() -> guess("vloed-" + at)))
                .toList();
        while (!guesses.stream().allMatch(Future::isDone)) {
            served(ground.door().send(Ask.get("/desk").by(honest)), "somebody at the desk while logins are guessed");
            Thread.sleep(1000);
        }
        for (var guess : guesses)
            tally.attack(
                    guess.get().status() == 401,
                    "a guessed login: " + guess.get().status());
        for (int at = 0; at < SIGN_INS_ALLOWED; at++)
            tally.attack(guess(World.ON_CALL).status() == 401, "a wrong password");
        var locked = ground.door().send(Ask.form("/session/login", "login", World.ON_CALL, "password", World.PASSWORD));
        tally.attack(
                locked.status() == 401 || locked.status() == 429,
                "a login goes on after five wrong passwords: " + locked.status());
        unlock();
        tally.harmless(!ground.signIn(World.AGENT).token().isEmpty(), "an honest person signs in after the flood");
        bounded("response", before, "logins");
    }

    private void unlock() throws SQLException {
        try (var database = ground.desk().database();
                var statement = database.createStatement()) {
            statement.executeUpdate("delete from response.sign_in_attempt");
        }
    }

    private Answer guess(String login) throws IOException, InterruptedException {
        return ground.door().send(Ask.form("/session/login", "login", login, "password", "geen van alle"));
    }

    private void told(List<Answer> answers, String who) {
        var refused = answers.stream().filter(answer -> answer.status() == 429).toList();
        tally.attack(!refused.isEmpty(), who + " is never refused");
        for (var answer : refused)
            if (!answer.header("Retry-After").matches("[1-9]\\d{0,3}")) {
                tally.found(who + " is not told when to come again");
                return;
            }
    }

    private void served(Answer answer, String who) {
        tally.harmless(
                answer.status() == 200 && answer.took().compareTo(HONEST) < 0,
                "%s: %d after %d ms"
                        .formatted(who, answer.status(), answer.took().toMillis()));
    }

    private void bounded(String service, long before, String whose) throws IOException {
        var after = megabytes(service);
        tally.figure("%s: %d MB resident before %d %s, %d MB after".formatted(service, before, many, whose, after));
        tally.attack(after - before < MOST_MORE, "%s grew by %d MB over %s".formatted(service, after - before, whose));
    }

    private long megabytes(String service) throws IOException {
        return Memory.ofOne(ground.desk().process(service)).orElseThrow() >> 20;
    }

    private Answer portal(String key, String address) throws IOException, InterruptedException {
        return ground.inside("reporting").send(Ask.get(PATH).by(key).with("X-Forwarded-For", address));
    }

    private static String address(int at) {
        return "203.0.%d.%d".formatted(at / 250, 1 + at % 250);
    }

    /** As keys look; the same for the same number. */
    private static String key(int at) {
        return "balie_" + "vloed%07d".formatted(at).replace('0', 'a').replace('1', 'b') + "_" + "A".repeat(43);
    }

    private List<String> made(int count) throws SQLException, GeneralSecurityException {
        var keys = new ArrayList<String>();
        try (var database = ground.desk().database();
                var statement = database.prepareStatement(ADD)) {
            for (int at = 0; at < count; at++) {
                var key = key(at);
                statement.setString(1, key.split("_")[1]);
                statement.setString(2, World.OWN);
                statement.setBytes(
                        3, MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
                statement.addBatch();
                keys.add(key);
            }
            statement.executeBatch();
        }
        return keys;
    }

    private <T> List<T> all(List<Callable<T>> work) throws Exception {
        var done = new ArrayList<T>();
        for (var one : threads.invokeAll(work)) done.add(one.get());
        return done;
    }
}
