package balie.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs programs: starts them, keeps each one up, and stops them in the order that is asked for. */
public final class Supervisor {
    private final Path runFolder;
    private final Path logFolder;
    private final RestartPolicy policy;
    private final Consumer<String> say;
    private final Map<String, Keeper> keepers = new ConcurrentHashMap<>();
    private boolean closed;

    /** @param say takes a line for the person at the terminal, each time something happens to a program */
    public Supervisor(Path runFolder, Path logFolder, Consumer<String> say) {
        this(runFolder, logFolder, RestartPolicy.STANDARD, say);
    }

    Supervisor(Path runFolder, Path logFolder, RestartPolicy policy, Consumer<String> say) {
        this.runFolder = runFolder;
        this.logFolder = logFolder;
        this.policy = policy;
        this.say = say;
    }

    /** Starts the program; completes when it is ready, and fails with {@link ProgramFailed} when it does not come up. */
    public synchronized CompletableFuture<Void> start(Program program) {
        if (closed) return new CompletableFuture<>();
        var name = program.name();
        var keeper = new Keeper(program, RunFile.of(runFolder, name), LogFile.of(logFolder, name), policy, say);
        if (keepers.putIfAbsent(name, keeper) != null) throw new IllegalStateException(name + " runs already");
        return keeper.start();
    }

    /** Starts nothing from now on; what is asked to start neither becomes ready nor fails. */
    public synchronized void close() {
        closed = true;
    }

    /** Stops these programs at once and returns when all are gone; names those that there were. */
    public List<String> stop(List<String> names) {
        var there = names.stream().filter(keepers::containsKey).toList();
        var ending = there.stream().map(keepers::remove).toList();
        ending.forEach(Keeper::askToEnd);
        ending.forEach(Keeper::awaitEnd);
        return there;
    }

    /** Waits until all is ready, or until the first of them fails; the failure comes as it is. */
    public static void await(List<CompletableFuture<Void>> started) {
        var all = CompletableFuture.allOf(started.toArray(CompletableFuture[]::new));
        for (var each : started)
            each.whenComplete((ready, failure) -> {
                if (failure != null) all.completeExceptionally(failure);
            });
        try {
            all.join();
        } catch (CompletionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(CompletionException e) {
        if (e.getCause() instanceof CompletionException inner) return cause(inner);
        return e.getCause() instanceof RuntimeException failure ? failure : e;
    }
}
