package balie.safety;

import java.time.Duration;

/** One thing that strangers must not achieve, tried at a running desk. To add one, write it and name it in {@link Checks}. */
public interface Check {
    /** By which {@code --only} asks for it. */
    String name();

    /** Tries it, and tells the tally of every attack, every harmless row, and everything found. */
    void run(Ground ground, Tally tally) throws Exception;

    /** After how long it is broken off, which is a finding. */
    default Duration limit() {
        return Duration.ofMinutes(5);
    }
}
