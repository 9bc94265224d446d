package balie.faults;

import balie.faults.fault.Fault;
import balie.faults.fault.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Lets faults happen one after another, and notes how the desk comes through each. */
final class Strikes {
    private static final Duration BREATH = Duration.ofSeconds(3);
    /** The launcher gives up on what ends five times in two minutes; that is tested elsewhere. */
    private static final Duration MEMORY = Duration.ofMinutes(2);

    private static final int AGAIN = 2;

    private final Scene scene;
    private final Consumer<String> say;
    private final Runnable calm;
    private final List<Struck> struck = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final Deque<Struck> lately = new ArrayDeque<>();

    /** @param calm done after each fault, when the chain has moved again for a while */
    Strikes(Scene scene, Consumer<String> say, Runnable calm) {
        this.scene = scene;
        this.say = say;
        this.calm = calm;
    }

    /** What could not be done. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    List<Struck> struck() {
        return List.copyOf(struck);
    }

    void each(List<Fault> faults) throws Exception {
        for (var fault : faults) strike(fault);
    }

    /** In an order that the dice decide, for so long. */
    void atRandom(List<Fault> faults, Duration time, Random dice) throws Exception {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            var fault = faults.get(dice.nextInt(faults.size()));
            if (fault.obstacle(scene).isEmpty() && timesLately(fault) < AGAIN) strike(fault);
        }
    }

    private long timesLately(Fault fault) {
        while (!lately.isEmpty() && lately.peek().at().isBefore(Instant.now().minus(MEMORY))) lately.poll();
        return lately.stream().filter(it -> it.fault().equals(fault.name())).count();
    }

    private void strike(Fault fault) throws Exception {
        var result = fault.obstacle(scene)
                .map(why -> Struck.leftOut(fault.name(), why))
                .orElse(null);
        if (result == null) result = struckBy(fault);
        struck.add(result);
        lately.add(result);
        say.accept(Evidence.line(result));
        Thread.sleep(BREATH.toMillis());
        calm.run();
    }

    /** What fails in our own doing ends that fault, not the proof. */
    private Optional<String> strikeOrSay(Fault fault) throws InterruptedException {
        try {
            fault.strike(scene);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            troubles.add(fault.name() + " could not be done: " + e.getMessage());
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Struck struckBy(Fault fault) throws Exception {
        say.accept("  " + fault.name() + " ...");
        var begin = Instant.now();
        int posts = scene.journal().posts().size();
        int deeds = scene.journal().deeds().size();
        var trouble = strikeOrSay(fault);
        if (trouble.isPresent()) return Struck.leftOut(fault.name(), "FAILED, " + trouble.get());
        var over = Instant.now();
        var recovery = Recovery.after(scene.desk(), over);
        return new Struck(
                fault.name(),
                begin,
                Optional.empty(),
                Duration.between(begin, over),
                scene.journal().posts().size() - posts,
                scene.journal().deeds().size() - deeds,
                recovery,
                fault.replays());
    }
}
