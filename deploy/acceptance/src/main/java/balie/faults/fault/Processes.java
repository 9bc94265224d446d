package balie.faults.fault;

import static org.awaitility.Awaitility.await;

import balie.acceptance.RunningDesk;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The desk's processes, signalled from outside. */
final class Processes {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Processes() {}

    /** Sends it to the process and to these. */
    static void signal(String signal, ProcessHandle process, Stream<ProcessHandle> others)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + signal, String.valueOf(process.pid())));
        others.forEach(other -> command.add(String.valueOf(other.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    /** Waits until the launcher has started another process in place of this one, and that does its work. */
    static void awaitSuccessor(RunningDesk desk, String program, ProcessHandle gone) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            var now = desk.process(program);
            return now.pid() != gone.pid() && now.isAlive() && desk.answers(program);
        });
    }
}
