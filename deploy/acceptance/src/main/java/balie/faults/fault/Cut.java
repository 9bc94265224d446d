package balie.faults.fault;

import java.time.Duration;

/** The connections to the server are cut, again and again. */
record Cut(Server server) implements Fault {
    private static final int TIMES = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    @Override
    public String name() {
        return server.label() + "-cut";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            scene.disturbed();
            server.way(scene).cut();
            scene.last(BETWEEN);
        }
    }
}
