package balie.faults.fault;

import java.time.Duration;

/** No service reaches the server: connections are refused. */
record Away(Server server) implements Fault {
    private static final Duration TIME = Duration.ofSeconds(60);

    @Override
    public String name() {
        return server.label() + "-away";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        scene.disturbed();
        server.way(scene).away();
        try {
            scene.last(TIME);
        } finally {
            server.way(scene).back();
        }
    }
}
