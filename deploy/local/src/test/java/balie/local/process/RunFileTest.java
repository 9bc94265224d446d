package balie.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import balie.servers.Signal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    @TempDir
    Path folder;

    @Test
    void aLivingProcessIsFoundAgain() throws Exception {
        var file = RunFile.of(folder, "self");

        file.write(ProcessHandle.current(), Signal.INT);

        assertThat(file.living()).contains(ProcessHandle.current());
        assertThat(file.ending()).isEqualTo(Signal.INT);
        assertThat(new LeftBehind(folder).runFiles()).extracting(RunFile::name).containsExactly("self");
    }

    @Test
    void aProcessThatGotTheSameIdLaterIsNotTakenForIt() throws Exception {
        var file = new RunFile(folder.resolve("old.pid"));
        var earlier = ProcessHandle.current()
                .info()
                .startInstant()
                .orElse(Instant.now())
                .minusSeconds(60);
        Files.write(file.file(), List.of(String.valueOf(ProcessHandle.current().pid()), earlier.toString(), "TERM"));

        assertThat(file.living()).isEmpty();
        assertThat(new LeftBehind(folder).settle(List.of())).isZero();
    }

    @Test
    void aFileHalfWrittenByAKilledLauncherIsNobody() throws Exception {
        var file = new RunFile(folder.resolve("half.pid"));
        Files.writeString(file.file(), "12");

        assertThat(file.living()).isEmpty();
    }
}
