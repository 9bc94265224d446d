package balie.local;

import balie.local.client.Operator;
import balie.local.folder.DataFolder;
import balie.local.folder.DeskLock;
import balie.local.process.LeftBehind;
import balie.local.process.Program;
import balie.local.process.Supervisor;
import balie.servers.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Starts the desk and keeps it running until told to end: each part as soon as what it needs is there. */
final class Up {
    private final DataFolder folder;
    private final Ports ports;
    private final boolean demo;
    private final House house;
    private final Progress progress = new Progress();
    private final Supervisor supervisor;

    Up(Path home, Arguments arguments) {
        folder = new DataFolder(arguments.data());
        ports = new Ports(arguments.port());
        demo = arguments.demo();
        house = new House(home, folder, ports, demo);
        supervisor = new Supervisor(folder.run(), folder.logs(), progress::step);
    }

    int run() {
        folder.prepare();
        var lock = DeskLock.take(folder, ports.origin()).orElseThrow(this::alreadyRunning);
        progress.say("Balie starts; its data is in " + folder.root() + ".");
        clearTheWay();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        start();
        furnish();
        waitForTheEnd(lock);
        return 0;
    }

    private Refused alreadyRunning() {
        return new Refused(DeskLock.last(folder)
                .map(holder ->
                        "The desk of %s runs already, at %s; stop it with ./balie stop, or choose another folder with --data DIR."
                                .formatted(folder.root(), holder.origin()))
                .orElse("Another launcher is just starting a desk in " + folder.root() + "."));
    }

    private void clearTheWay() {
        folder.requireRoom();
        var ended = new LeftBehind(folder.run()).settle(House.endingOrder());
        if (ended > 0) progress.step("stopped " + ended + " processes that an earlier launcher had left");
        new PortCheck(ports, demo).requireFree();
        for (var service : Service.values())
            if (!Files.exists(service.jar(house.home())))
                throw new Refused(service.label() + " is not built; run ./balie up, which builds it.");
    }

    private void start() {
        house.secrets().signingKey();
        var database = start(house.postgres())
                .thenRun(() -> house.database().layOut(house.secrets().database()));
        var topics = start(house.broker())
                .thenRun(() -> Topics.create(house.brokerFolder().address()));
        Supervisor.await(List.of(database, topics));
        Supervisor.await(parts().map(this::start).toList());
    }

    /** All that needs the database and the topics; the front door tells people to wait for the rest. */
    private Stream<Program> parts() {
        var services = Arrays.stream(Service.values()).map(house::service);
        var doors = demo ? Stream.of(house.frontDoor(), house.demoWeb()) : Stream.of(house.frontDoor());
        return Stream.concat(services, doors);
    }

    private CompletableFuture<Void> start(Program program) {
        progress.step(program.name() + " starts");
        return supervisor.start(program).thenRun(() -> progress.step(program.name() + " is ready"));
    }

    /** Fills an empty house: with the demo world, or with its first administrator. */
    private void furnish() {
        var operator = new Operator(ports.origin(), house.secrets().operatorToken());
        if (demo) new DemoWorld(operator, ports, progress, folder.demoApplied()).apply();
        progress.say(String.format(
                Locale.ROOT, "%nReady in %.1f s.%n", progress.elapsed().toMillis() / 1000.0));
        progress.say("  Desk      " + ports.origin());
        progress.say("  Reports   " + ports.origin() + "/reports");
        if (demo) DemoWorld.greet(ports, progress);
        else new FirstAdmin(operator, house.secrets(), progress).make();
        progress.say("\nStop with Ctrl-C, or with ./balie stop.");
    }

    private void waitForTheEnd(DeskLock lock) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            java.lang.ref.Reference.reachabilityFence(lock);
        }
    }

    private void stop() {
        progress.say("\nStopping.");
        supervisor.close();
        for (var group : House.endingOrder()) {
            var stopped = supervisor.stop(group);
            if (!stopped.isEmpty()) progress.step(String.join(", ", stopped) + " stopped");
        }
        progress.say("Stopped.");
    }
}
