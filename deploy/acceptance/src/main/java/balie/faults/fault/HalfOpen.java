package balie.faults.fault;

import java.time.Duration;

/** What was connected to the server stays connected for ever and carries nothing, as when a machine between them was switched off. */
record HalfOpen(Server server) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(30);

    @Override
    public String name() {
        return server.label() + "-half-open";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        scene.disturbed();
        server.way(scene).deafen();
        Thread.sleep(TIME.toMillis());
    }
}
