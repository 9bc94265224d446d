package balie.local.process;

import balie.servers.Ending;
import balie.servers.ServerFailed;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps one program running until it is told to end, and says each time it has to start it again. */
final class Keeper {
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    /** Being asked costs a starting process time of its own. */
    private static final long POLL_MILLIS = 250;
    /** So many times in a row it must say that it is stuck before it is believed. */
    private static final int STUCK_LOOKS = 3;

    private final Program program;
    private final RunFile runFile;
    private final LogFile log;
    private final RestartPolicy policy;
    private final Consumer<String> say;
    private final List<Instant> endings = new ArrayList<>();
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private volatile boolean ending;
    private volatile Process process;
    private Thread thread;

    Keeper(Program program, RunFile runFile, LogFile log, RestartPolicy policy, Consumer<String> say) {
        this.program = program;
        this.runFile = runFile;
        this.log = log;
        this.policy = policy;
        this.say = say;
    }

    /** Completes when the program is ready for the first time; fails when it does not come up. */
    CompletableFuture<Void> start() {
        thread = new Thread(this::keep, "keeper of " + program.name());
        thread.setDaemon(true);
        thread.start();
        return firstReady;
    }

    private void keep() {
        try {
            log.rotate();
            do launchAndWatch();
            while (!ending && mayStartAgain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            giveUp(program.name() + " cannot be started: " + e.getMessage());
        }
    }

    private void launchAndWatch() throws IOException, InterruptedException {
        launch();
        if (becomesReady()) {
            if (!endings.isEmpty()) say.accept(program.name() + " is back.");
            firstReady.complete(null);
        } else if (process.isAlive() && !ending) {
            firstReady.completeExceptionally(new ProgramFailed("%s is not ready after %d s; its log may say why: %s"
                    .formatted(program.name(), LONGEST_START.toSeconds(), log.file())));
        }
        watch();
    }

    /** Returns when the program is gone; one that keeps saying that it is stuck is ended. */
    private void watch() throws InterruptedException {
        int stuck = 0;
        while (!process.waitFor(policy.look().toMillis(), TimeUnit.MILLISECONDS)) {
            stuck = program.stuck().getAsBoolean() ? stuck + 1 : 0;
            if (stuck == STUCK_LOOKS && !ending) endStuck();
        }
    }

    private void endStuck() {
        say.accept(program.name() + " says that it cannot go on; ending it.");
        Ending.ask(process.toHandle(), program.ending());
        Ending.insist(process.toHandle(), program.patience());
    }

    private synchronized void launch() throws IOException {
        if (ending) throw new ServerFailed("told to end");
        var builder = new ProcessBuilder(OwnSession.of(program.command().get()))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        builder.environment().putAll(program.environment());
        process = builder.start();
        runFile.write(process.toHandle(), program.ending());
    }

    private boolean becomesReady() throws InterruptedException {
        var deadline = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && !ending && Instant.now().isBefore(deadline)) {
            if (program.ready().getAsBoolean()) return true;
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return false;
    }

    private boolean mayStartAgain() throws InterruptedException {
        endings.add(Instant.now());
        var wait = policy.waitBeforeRestart(endings);
        if (wait.isEmpty() && !wasReady()) {
            giveUp("%s and stays down; read %s, mend the cause, then ./balie stop and ./balie up."
                    .formatted(keepsEnding(), log.file()));
            return false;
        }
        say.accept(wait.map(this::startingAgain)
                .orElseGet(() -> "%s; read %s. It is started again every %d s until it stays."
                        .formatted(keepsEnding(), log.file(), policy.longest().toSeconds())));
        TimeUnit.MILLISECONDS.sleep(wait.orElse(policy.longest()).toMillis());
        return !ending;
    }

    private boolean wasReady() {
        return firstReady.isDone() && !firstReady.isCompletedExceptionally();
    }

    private String startingAgain(Duration wait) {
        return "%s ended (exit code %d); starting it again in %.1f s."
                .formatted(program.name(), process.exitValue(), wait.toMillis() / 1000.0);
    }

    private String keepsEnding() {
        return "%s keeps ending (%d times in %d minutes)"
                .formatted(program.name(), policy.ends(), policy.within().toMinutes());
    }

    private void giveUp(String line) {
        if (ending) return;
        if (!firstReady.completeExceptionally(new ProgramFailed(line))) say.accept(line);
    }

    /** Asks the program to end, and starts it no more. */
    synchronized void askToEnd() {
        ending = true;
        if (isRunning()) Ending.ask(process.toHandle(), program.ending());
        else thread.interrupt();
    }

    /** Returns when the program is gone. */
    void awaitEnd() {
        if (process != null) Ending.insist(process.toHandle(), program.patience());
        runFile.delete();
    }

    private boolean isRunning() {
        return process != null && process.isAlive();
    }
}
