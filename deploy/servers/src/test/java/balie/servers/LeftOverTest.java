package balie.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {
    @TempDir
    Path home;

    @Test
    void aServerThatStillRunsOnTheFolderIsStoppedAndTheDataServedElsewhere() throws Exception {
        var first = RunningPostgres.on(home);
        first.database().layOut(role -> "pw-" + role);
        try (var owner = first.connect("triage_owner", "pw-triage_owner")) {
            owner.createStatement().execute("create table kept (id int)");
        }

        try (var second = RunningPostgres.on(home);
                var owner = second.connect("triage_owner", "pw-triage_owner")) {
            assertThat(first.guard().isAlive()).isFalse();
            assertThat(owner.createStatement().execute("select * from kept")).isTrue();
            assertThat(Files.readString(home.resolve("postgres.log"))).contains("fast shutdown request");
        }
    }

    @Test
    void aServerStartsAfterAKillThoughItsProcessIdIsAnothersNow() throws Exception {
        try (var first = RunningPostgres.on(home)) {
            Ending.of(PostgresFolder.server(first.data()).orElseThrow(), Signal.KILL, Duration.ofSeconds(20));
            var pidFile = first.data().resolve("postmaster.pid");
            var lines = new ArrayList<>(Files.readAllLines(pidFile));
            lines.set(0, String.valueOf(ProcessHandle.current().pid()));
            Files.write(pidFile, lines);
        }

        try (var second = RunningPostgres.on(home)) {
            assertThat(second.database().answers()).isTrue();
        }
    }

    @Test
    void aRecycledProcessIdIsNotTakenForAServer() throws Exception {
        Files.writeString(
                home.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + home + "\n");

        assertThat(PostgresFolder.server(home)).isEmpty();
    }

    @Test
    void aProcessEndsWithItsKilledParent() throws Exception {
        var pidFile = home.resolve("child.pid");
        var parent = new ProcessBuilder(Java.command(Parent.class, List.of(), home.toString()))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("parent.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> WithParent.running(pidFile).isPresent());
        var child = WithParent.running(pidFile).orElseThrow();
        Signal.STOP.sendTo(child.pid());

        parent.destroyForcibly();

        assertThat(Ending.goneWithin(child, Duration.ofSeconds(10))).isTrue();
    }

    /** Starts a child and waits to be killed. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            var home = Path.of(arguments[0]);
            var guard = WithParent.start(
                    List.of("sleep", "600"), Signal.TERM, home.resolve("child.log"), home.resolve("child.pid"));
            guard.waitFor();
        }
    }
}
