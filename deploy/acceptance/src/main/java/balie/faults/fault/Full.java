package balie.faults.fault;

import java.time.Duration;
import java.util.Optional;

/** The server's disk is full, until somebody makes room. */
record Full(Server server) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(15);

    @Override
    public String name() {
        return server.label() + "-full";
    }

    @Override
    public Optional<String> obstacle(Scene scene) {
        return server.volume(scene).place().isPresent()
                ? Optional.empty()
                : Optional.of("mounting a volume is not allowed here");
    }

    @Override
    public void strike(Scene scene) throws Exception {
        scene.disturbed();
        server.volume(scene).fill();
        try {
            scene.last(TIME);
        } finally {
            server.volume(scene).empty();
        }
    }
}
