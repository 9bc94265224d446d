package balie.testing;

import balie.servers.Ending;
import balie.servers.Signal;
import balie.servers.WithParent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One server as a child process that ends with us. What runs is told by its pid file, so that every class loader sees the same. */
final class EmbeddedServer implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final String name;
    private final Signal ending;
    private final Supplier<List<String>> command;
    private final BooleanSupplier answers;
    private Process guard;

    EmbeddedServer(Path folder, String name, Signal ending, Supplier<List<String>> command, BooleanSupplier answers) {
        this.folder = folder;
        this.name = name;
        this.ending = ending;
        this.command = command;
        this.answers = answers;
    }

    @Override
    public void start() {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (process().isEmpty()) launch();
            if (answers.getAsBoolean()) return;
            pause();
        }
        throw new IllegalStateException(name + " does not answer; its log is " + log());
    }

    /** Starts the process without waiting for its answer. PostgreSQL may need a second try while the children of a killed server die. */
    void launch() {
        guard = WithParent.start(command.get(), ending, log(), pidFile());
        hold(guard);
        while (guard.isAlive() && process().isEmpty()) pause();
    }

    /** A waiting thread holds the guard: were it collected, its pipe would close and the server would end. */
    private void hold(Process guard) {
        var holder = new Thread(() -> guard.onExit().join(), "holds-" + name);
        holder.setDaemon(true);
        holder.start();
    }

    @Override
    public void kill() {
        process().ifPresent(process -> Ending.of(process, Signal.KILL, PATIENCE));
    }

    @Override
    public void stop() {
        process().ifPresent(process -> Ending.of(process, ending, PATIENCE));
    }

    @Override
    public void freeze() {
        process().ifPresent(process -> Signal.STOP.sendTo(process.pid()));
    }

    @Override
    public void thaw() {
        process().ifPresent(process -> Signal.CONT.sendTo(process.pid()));
    }

    private Optional<ProcessHandle> process() {
        return WithParent.running(pidFile());
    }

    private Path pidFile() {
        return folder.resolve(name + ".pid");
    }

    private Path log() {
        return folder.resolve(name + ".log");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
