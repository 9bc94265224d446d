package balie.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One run: a furnished desk, and each check in turn. A check that breaks or does not end has found something. */
final class Proof {
    private final Plan plan;
    private final Consumer<String> say;

    Proof(Plan plan, Consumer<String> say) {
        this.plan = plan;
        this.say = say;
    }

    List<Judged> run() throws Exception {
        try (var ground = Ground.open(plan.measure())) {
            say.accept("The desk runs at " + ground.origin() + ".");
            var judged = new ArrayList<Judged>();
            for (var check : plan.checks()) {
                judged.add(judge(check, ground));
                say.accept(Page.line(judged.get(judged.size() - 1)));
            }
            return judged;
        }
    }

    private static Judged judge(Check check, Ground ground) throws InterruptedException {
        var tally = new Tally();
        var began = Instant.now();
        runWithin(check, ground, tally);
        return tally.judged(check.name(), Duration.between(began, Instant.now()));
    }

    private static void runWithin(Check check, Ground ground, Tally tally) throws InterruptedException {
        var thread = Executors.newSingleThreadExecutor(work -> daemon(work, check.name()));
        var running = thread.submit(() -> {
            check.run(ground, tally);
            return null;
        });
        try {
            running.get(check.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            tally.found("did not end within " + check.limit().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            tally.found("broke: " + where(e.getCause()));
        } finally {
            thread.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static String where(Throwable trouble) {
        for (var frame : trouble.getStackTrace())
            if (frame.getClassName().startsWith("balie.")) return trouble + " at " + frame;
        return trouble.toString();
    }
}
