package balie.faults;

import balie.acceptance.RunningDesk;
import balie.faults.check.Checker;
import balie.faults.check.Finding;
import balie.faults.check.Held;
import balie.faults.check.Lateness;
import balie.faults.check.Rest;
import balie.faults.journal.Journal;
import balie.faults.load.Load;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** One run: a desk, its load, the faults of a plan, and in the end the comparison of what was promised with what is held. */
public final class Proof {
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    /** What the load's clients were promised. */
    private static final Duration FIRST_RESPONSE = Duration.ofSeconds(20);

    private static final Duration RESOLUTION = Duration.ofSeconds(60);

    private final Plan plan;
    private final Consumer<String> say;
    private final Journal journal = new Journal();

    public Proof(Plan plan, Consumer<String> say) {
        this.plan = plan;
        this.say = say;
    }

    /**
     * How it went.
     *
     * @param trouble what cannot be laid at a single record's door: agents never told, a desk that does not come to rest, growth
     */
    public record Outcome(
            Plan plan,
            Instant began,
            List<Struck> struck,
            List<Finding> findings,
            List<String> trouble,
            List<String> figures,
            Lateness lateness) {
        /** Whether everything held. */
        public boolean holds() {
            return findings.isEmpty() && trouble.isEmpty() && struck.stream().allMatch(Struck::held);
        }
    }

    public Outcome run() throws Exception {
        try (var load = new Load(plan.seed(), plan.rate(), journal);
                var house = new House(load.settings())) {
            say.accept("The desk runs at " + house.desk().origin() + "; seed " + plan.seed() + ".");
            load.furnish(house.desk());
            load.start();
            Thread.sleep(WARM_UP.dividedBy(plan.brevity()).toMillis());
            return strikeAndJudge(load, house);
        }
    }

    private Outcome strikeAndJudge(Load load, House house) throws Exception {
        var began = Instant.now();
        var samples = new Samples(house);
        var strikes = new Strikes(house.scene(journal, plan.brevity()), say, samples::take);
        strikes.each(plan.alone());
        if (!plan.random().isZero()) say.accept("In random order:");
        strikes.atRandom(plan.alone(), plan.random(), new Random(plan.seed()));
        var trouble = new ArrayList<>(strikes.troubles());
        trouble.addAll(comeToRest(load, house.desk()));
        var held = held(house.desk());
        var checker = new Checker(FIRST_RESPONSE, RESOLUTION);
        var findings = new ArrayList<>(checker.judge(journal, held));
        findings.addAll(samples.growth().judge());
        return new Outcome(
                plan,
                began,
                strikes.struck(),
                findings,
                trouble,
                Figures.of(journal, samples.growth()),
                checker.lateness(held));
    }

    private List<String> comeToRest(Load load, RunningDesk desk) throws InterruptedException {
        say.accept("The load ends; waiting until the desk has come to rest.");
        var trouble = new ArrayList<String>();
        if (!load.calm()) trouble.add("agents were not told what came of their last commands");
        var end = Instant.now().plus(LONGEST_REST);
        while (load.unconfirmed() > 0 && Instant.now().isBefore(end)) Thread.sleep(500);
        if (load.unconfirmed() > 0) trouble.add(load.unconfirmed() + " posts were never fetched");
        new Rest(desk).await(LONGEST_REST).forEach((what, count) -> trouble.add("no rest: " + count + " " + what));
        return trouble;
    }

    private static Held held(RunningDesk desk) throws Exception {
        try (var database = desk.database()) {
            return Held.read(desk.broker(), database, desk.operator());
        }
    }
}
