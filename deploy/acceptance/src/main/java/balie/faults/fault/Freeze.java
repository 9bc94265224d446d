package balie.faults.fault;

import java.time.Duration;
import java.util.stream.Stream;

/** A process stands still and then goes on as if nothing had been; the database with all its own, the launcher alone. */
record Freeze(String program) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "freeze-" + program;
    }

    @Override
    public void strike(Scene scene) throws Exception {
        var process = scene.desk().process(program);
        scene.disturbed();
        Processes.signal("STOP", process, own(process));
        try {
            scene.last(TIME);
        } finally {
            Processes.signal("CONT", process, own(process));
        }
    }

    private Stream<ProcessHandle> own(ProcessHandle process) {
        return program.equals("launcher") ? Stream.empty() : process.descendants();
    }
}
