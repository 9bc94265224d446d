package balie.faults.fault;

import java.time.Duration;

/** Whatever the services and the server say to each other takes a fifth of a second longer, both ways. */
record Slow(Server server) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final long MILLIS = 200;

    @Override
    public String name() {
        return server.label() + "-slow";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        scene.disturbed();
        server.way(scene).slow(MILLIS);
        try {
            scene.last(TIME);
        } finally {
            server.way(scene).slow(0);
        }
    }
}
