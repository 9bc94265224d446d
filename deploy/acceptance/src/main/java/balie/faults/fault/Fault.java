package balie.faults.fault;

import java.util.Optional;

/** Something that goes wrong with a running desk. */
public interface Fault {
    /** As the command line and the evidence name it. */
    String name();

    /** Does it, and returns when it is over: the process runs again, the server is back, the network heals. */
    void strike(Scene scene) throws Exception;

    /** Why it cannot be done here; empty when it can. */
    default Optional<String> obstacle(Scene scene) {
        return Optional.empty();
    }

    /** Whether the desk is to start over with what it read long ago, so that new posts have to wait for that. */
    default boolean replays() {
        return false;
    }
}
