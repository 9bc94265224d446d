package balie.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import balie.servers.Ending;
import balie.servers.Java;
import balie.servers.Signal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final RestartPolicy QUICK = new RestartPolicy(
            3, Duration.ofMinutes(2), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(50));

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Supervisor supervisor;

    @AfterEach
    void nothingStaysBehind() {
        new LeftBehind(folder).settle(List.of());
    }

    @Test
    void aKilledProcessIsStartedAgainAndSaidSo() {
        start(sleeper("worker")).join();
        var first = running("worker");

        Signal.KILL.sendTo(first.pid());

        await().until(() -> said.contains("worker is back."));
        assertThat(running("worker").pid()).isNotEqualTo(first.pid());
        assertThat(said.get(0)).startsWith("worker ended (exit code 137)");
        supervisor.stop(List.of("worker"));
    }

    @Test
    void aProcessThatKeepsEndingWhileStartingFailsWithItsLog() {
        var started = start(program("broken", List.of("sh", "-c", "echo no; exit 3")));

        assertThatThrownBy(() -> Supervisor.await(List.of(started)))
                .isInstanceOf(ProgramFailed.class)
                .hasMessageContaining("broken keeps ending (3 times in 2 minutes)")
                .hasMessageContaining(folder.resolve("broken.log").toString());
        assertThat(folder.resolve("broken.log")).hasContent("no\nno\nno");
    }

    @Test
    void aProcessThatWorkedOnceIsStartedForAsLongAsItTakes() throws Exception {
        var failing = folder.resolve("failing");
        var working = folder.resolve("working");
        var command = List.of("sh", "-c", "[ -e " + failing + " ] && exit 3; touch " + working + "; exec sleep 600");
        start(new Program(
                        "worker",
                        () -> command,
                        Map.of(),
                        () -> Files.exists(working) && !Files.exists(failing),
                        Signal.TERM,
                        PATIENCE))
                .join();
        Files.createFile(failing);
        Signal.KILL.sendTo(running("worker").pid());
        await().until(() -> said.stream().anyMatch(line -> line.startsWith("worker keeps ending (3 times")));

        Files.delete(failing);

        await().until(() -> said.contains("worker is back."));
        supervisor.stop(List.of("worker"));
    }

    @Test
    void aProcessThatSaysItIsStuckIsStartedAgain() throws Exception {
        var stuck = Files.createFile(folder.resolve("stuck"));
        start(new Program(
                        "worker",
                        () -> List.of("sleep", "600"),
                        Map.of(),
                        () -> true,
                        () -> Files.exists(stuck),
                        Signal.TERM,
                        PATIENCE))
                .join();
        var first = running("worker");

        await().until(() -> said.contains("worker says that it cannot go on; ending it."));
        Files.delete(stuck);

        await().until(() -> said.contains("worker is back."));
        assertThat(first.isAlive()).isFalse();
        supervisor.stop(List.of("worker"));
    }

    @Test
    void oneFailureDoesNotWaitForWhatStillStarts() {
        var slow =
                start(new Program("slow", () -> List.of("sleep", "600"), Map.of(), () -> false, Signal.TERM, PATIENCE));
        var broken = start(program("broken", List.of("false")));

        assertThatThrownBy(() -> Supervisor.await(List.of(slow, broken))).isInstanceOf(ProgramFailed.class);
        supervisor.stop(List.of("slow"));
    }

    @Test
    void aStoppedProcessStaysDownAndIsForgotten() {
        start(sleeper("worker")).join();
        var process = running("worker");

        supervisor.stop(List.of("worker"));

        assertThat(process.isAlive()).isFalse();
        assertThat(new LeftBehind(folder).runFiles()).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void aProcessThatWillNotEndIsKilledAfterThePatience() throws Exception {
        var stubborn =
                List.of("sh", "-c", "trap '' TERM; touch " + folder.resolve("deaf") + "; while :; do sleep 1; done");
        start(new Program(
                        "stubborn",
                        () -> stubborn,
                        Map.of(),
                        () -> Files.exists(folder.resolve("deaf")),
                        Signal.TERM,
                        Duration.ofMillis(300)))
                .join();
        var process = running("stubborn");

        supervisor.stop(List.of("stubborn"));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void nothingIsStartedOnceTheEndHasBegun() {
        start(sleeper("worker")).join();
        supervisor.close();

        var late = start(sleeper("late"));

        assertThat(supervisor.stop(List.of("worker", "late"))).containsExactly("worker");
        assertThat(late).isNotDone();
        assertThat(new LeftBehind(folder).runFiles()).isEmpty();
    }

    @Test
    void theEarlierLogIsKept() throws Exception {
        Files.writeString(folder.resolve("worker.log"), "of yesterday");

        start(sleeper("worker")).join();

        assertThat(folder.resolve("worker.log.1")).hasContent("of yesterday");
        supervisor.stop(List.of("worker"));
    }

    @Test
    void whatAKilledLauncherLeftIsEndedInOrder() throws Exception {
        var launcher = new ProcessBuilder(Java.command(Launcher.class, List.of(), folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("launcher.out").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new LeftBehind(folder)
                                .runFiles().stream()
                                        .filter(file -> file.living().isPresent())
                                        .count()
                        == 2);
        var left = List.of(running("first"), running("second"));

        launcher.destroyForcibly();
        Ending.goneWithin(launcher.toHandle(), Duration.ofSeconds(10));

        assertThat(left).allMatch(ProcessHandle::isAlive);
        assertThat(new LeftBehind(folder).settle(List.of(List.of("second"), List.of("first"))))
                .isEqualTo(2);
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        assertThat(new LeftBehind(folder).runFiles()).isEmpty();
    }

    /** Starts two processes and waits to be killed. */
    static final class Launcher {
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var supervisor = new Supervisor(folder, folder, System.out::println);
            supervisor.start(sleeper("first")).join();
            supervisor.start(sleeper("second")).join();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    private CompletableFuture<Void> start(Program program) {
        if (supervisor == null) supervisor = new Supervisor(folder, folder, QUICK, said::add);
        return supervisor.start(program);
    }

    private ProcessHandle running(String name) {
        return RunFile.of(folder, name).living().orElseThrow();
    }

    private static Program sleeper(String name) {
        return program(name, List.of("sleep", "600"));
    }

    private static Program program(String name, List<String> command) {
        return new Program(
                name,
                () -> command,
                Map.of(),
                () -> !command.contains("false") && !command.contains("-c"),
                Signal.TERM,
                PATIENCE);
    }
}
