package balie.faults.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another process of the service joins in, whose clock is minutes off, and works beside the first for a while. */
record Skewed(String service, String off) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    @Override
    public String name() {
        return "clock" + off + "-" + service;
    }

    @Override
    public Optional<String> obstacle(Scene scene) {
        return library().isPresent() ? Optional.empty() : Optional.of("libfaketime is not installed");
    }

    @Override
    public void strike(Scene scene) throws Exception {
        var clock = Map.of(
                "LD_PRELOAD", library().orElseThrow().toString(),
                "FAKETIME", off,
                // Only what the calendar says is off: how long things take is not, and files keep their times.
                "DONT_FAKE_MONOTONIC", "1",
                "NO_FAKE_STAT", "1",
                // Waiting threads would spin otherwise.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
        scene.disturbed();
        try (var replica = scene.desk().replica(service, clock)) {
            if (!replica.awaitStart())
                throw new IllegalStateException("the replica did not start: " + replica.lastWords());
            scene.last(TIME);
            scene.disturbed();
        }
    }

    private static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }
}
