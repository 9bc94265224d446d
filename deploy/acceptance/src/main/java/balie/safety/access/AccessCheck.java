package balie.safety.access;

import balie.safety.Answer;
import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everybody tries every door: those who may pass do, others are refused; what is another client's looks like what does not exist, nothing
 * is changed by those who were refused, and no view of one's own changes when another client gets more.
 */
public final class AccessCheck implements Check {
    private static final Set<Integer> HIDDEN = Set.of(403, 404);
    private static final Set<Integer> ASKED_AGAIN = Set.of(403, 404, 422);
    private static final int REPEATS = 9;
    /** How much longer an answer may take before it tells something; half of that again is noise on a busy machine. */
    private static final double TELLING = 3;

    private static final Duration NOISE = Duration.ofMillis(15);

    /** Of the agency: whoever works there may know who does. */
    private static final Set<String> COLLEAGUES = Set.of("login", "standInId");

    private Ground ground;
    private Tally tally;
    private Furniture furniture;
    private List<Actor> actors;
    private List<DoorRow> rows;
    private Things own;
    private Things foreign;
    private Things nowhere;
    private int strangers;

    @Override
    public String name() {
        return "access";
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        this.ground = ground;
        this.tally = tally;
        var all = DoorRow.all();
        compareWithTable(all);
        this.rows = ground.measure().of(all);
        furnish();
        var before = held();
        for (var row : rows) for (var actor : actors) tryAs(row, actor);
        for (var row : rows) if (!row.isRead()) tryFromElsewhere(row);
        for (var table : held().changedSince(before)) tally.found("something was changed in " + table);
        for (var row : rows) time(row);
        new Growth(ground, furniture, viewed()).tellsNothing(tally);
        for (var row : rows) opens(row);
    }

    private void compareWithTable(List<DoorRow> all) throws IOException {
        var told = new TreeSet<>(all.stream().map(DoorRow::endpoint).toList());
        var built = Endpoints.all(ground.desk().home());
        for (var endpoint : built) tally.attack(told.contains(endpoint), "nobody decided who may: " + endpoint);
        for (var endpoint : told)
            if (!built.contains(endpoint)) tally.found("the table has what does not exist: " + endpoint);
    }

    private void furnish() throws Exception {
        this.furniture = new Furniture(ground, ground.signIn(World.ADMIN).token());
        ground.signIn(World.STRANGER);
        this.actors = Actors.of(ground, furniture);
        this.own = furniture.of(World.OWN, World.AGENT);
        this.foreign = furniture.of(World.FOREIGN, World.STRANGER);
        this.nowhere = foreign.nowhere();
    }

    private Holdings held() throws Exception {
        try (var database = ground.desk().database()) {
            return Holdings.read(database);
        }
    }

    private void tryAs(DoorRow row, Actor actor) throws IOException, InterruptedException {
        if (row.isOpenToAll()) return;
        if (row.isSecret() && !row.isOpenTo(actor.role())) refused(row, actor, Set.of(401, 404, 403, 429));
        else if (row.isSecret()) return;
        else if (actor.isNobody() || actor.isKey() && !row.path().startsWith("/api/v1/"))
            refused(row, actor, Set.of(401));
        else if (!row.isOpenTo(actor.role())) refused(row, actor, row.is("form") ? ASKED_AGAIN : HIDDEN);
        else if (actor.isBound()) passes(row, actor);
    }

    private void refused(DoorRow row, Actor actor, Set<Integer> expected) throws IOException, InterruptedException {
        var answer = ask(actor, row, own);
        tally.attack(
                expected.contains(answer.status()),
                "%s as %s: %d".formatted(row.endpoint(), actor.name(), answer.status()));
        hides(row, actor, answer, "own");
    }

    private void passes(DoorRow row, Actor actor) throws IOException, InterruptedException {
        if (row.isRead() && !row.is("stream")) {
            var answer = ask(actor, row, own);
            tally.harmless(isGood(answer), "%s as %s: %d".formatted(row.endpoint(), actor.name(), answer.status()));
            hides(row, actor, answer, "own");
        }
        if (!row.isAboutSomething()) return;
        alike(row, actor, foreign, nowhere);
        var names = List.copyOf(row.names());
        if (names.size() > 1) alike(row, actor, foreign.behind(names.get(0), own), nowhere.behind(names.get(0), own));
    }

    private void alike(DoorRow row, Actor actor, Things others, Things none) throws IOException, InterruptedException {
        var answer = ask(actor, row, others);
        var missing = ask(actor, row, none);
        var difference = Likeness.difference(answer, others, missing, none);
        tally.attack(
                difference.isEmpty(),
                "%s as %s tells another client's from none: %s"
                        .formatted(row.endpoint(), actor.name(), difference.orElse("")));
        var inPath = row.path().contains("{");
        if (inPath && answer.status() < 400)
            tally.found("%s as %s: another client's: %d".formatted(row.endpoint(), actor.name(), answer.status()));
        if (answer.status() >= 500)
            tally.found("%s as %s: %d".formatted(row.endpoint(), actor.name(), answer.status()));
        hides(
                row,
                actor,
                new Answer(answer.status(), answer.headers(), others.hidden(answer.body()), answer.took()),
                "another's");
    }

    /** No answer to somebody of one client holds anything of the other. */
    private void hides(DoorRow row, Actor actor, Answer answer, String asked) {
        if (actor.role().equals("admin")) return;
        for (var name : foreign.ids().entrySet())
            if (!(COLLEAGUES.contains(name.getKey()) && !actor.role().equals("client"))
                    && name.getValue().length() > 8
                    && !name.getKey().matches("tag|secret|token")
                    && answer.body().contains(name.getValue()))
                tally.found("%s as %s, asked for %s, shows the other client's %s"
                        .formatted(row.endpoint(), actor.name(), asked, name.getKey()));
    }

    /** Another site's page makes the browser of somebody who may do it send the request. */
    private void tryFromElsewhere(DoorRow row) throws IOException, InterruptedException {
        var admin = actors.get(3).shown();
        for (var headers : List.of(
                List.of("Origin", "https://elders.example"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "null"),
                List.<String>of())) {
            var ask = row.about(own).with("Cookie", "balie=" + admin);
            for (int at = 0; at < headers.size(); at += 2) ask = ask.with(headers.get(at), headers.get(at + 1));
            var status = ground.door().send(ask).status();
            tally.attack(
                    status == 403, "%s from another site's page %s: %d".formatted(row.endpoint(), headers, status));
        }
    }

    /** Another's thing takes no longer to be refused than none. */
    private void time(DoorRow row) throws IOException, InterruptedException {
        var lead = actors.get(4);
        if (!row.isRead() || !row.isAboutSomething() || !row.isOpenTo(lead.role())) return;
        var theirs = new ArrayList<Duration>();
        var none = new ArrayList<Duration>();
        for (int turn = 0; turn < REPEATS; turn++) {
            theirs.add(ask(lead, row, foreign).took());
            none.add(ask(lead, row, nowhere).took());
        }
        var longer = median(theirs);
        var usual = median(none);
        var apart = longer.minus(usual).abs();
        var ratio = (double) Collections.max(List.of(longer, usual)).toNanos()
                / Collections.min(List.of(longer, usual)).toNanos();
        tally.attack(
                ratio < TELLING || apart.compareTo(NOISE) < 0,
                "%s: another's takes %d us, none %d us"
                        .formatted(row.endpoint(), longer.toNanos() / 1000, usual.toNanos() / 1000));
    }

    /** Everything that those of the own client may read of it. */
    private Map<String, Ask> viewed() {
        var viewed = new TreeMap<String, Ask>();
        for (var row : rows)
            for (var actor : actors)
                if (row.isRead()
                        && !row.is("stream")
                        && !row.is("house")
                        && actor.isBound()
                        && row.isOpenTo(actor.role())) {
                    viewed.put(row.endpoint() + " as " + actor.name(), actor.asks(row.about(own)));
                    if (row.sent().startsWith("?"))
                        viewed.put(row.endpoint() + ", unasked, as " + actor.name(), actor.asks(Ask.get(row.path())));
                }
        return viewed;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** What was refused above was there: to somebody who may, the same request does something. */
    private void opens(DoorRow row) throws IOException, InterruptedException {
        if (row.isRead() || row.isOpenToAll() || row.isSecret() || row.is("spare") || !row.isOpenTo("admin")) return;
        var status = ask(actors.get(3), row, foreign).status();
        tally.harmless(
                status < 500 && status != 401 && status != 403 && status != 404,
                "%s as admin: %d".formatted(row.endpoint(), status));
    }

    private static boolean isGood(Answer answer) {
        return answer.status() < 400;
    }

    /** Strangers come from an address each, or the portal would soon listen to none of them. */
    private Answer ask(Actor actor, DoorRow row, Things things) throws IOException, InterruptedException {
        var ask = actor.asks(row.about(things));
        if (!actor.isNobody() || !row.path().startsWith("/api/v1/"))
            return ground.door().send(ask);
        strangers++;
        var address = "198.51.%d.%d".formatted(100 + strangers / 250, 1 + strangers % 250);
        return ground.inside("reporting")
                .send(new Ask(ask.method(), ask.path(), ask.headers(), ask.body()).with("X-Forwarded-For", address));
    }
}
