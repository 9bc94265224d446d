package balie.local.process;

import balie.servers.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A process that is to run.
 *
 * @param name as people read it, and of its log and run file
 * @param command made anew for each start, which may prepare what the start needs
 * @param environment added to our own
 * @param ready whether it does its work; asked repeatedly
 * @param stuck whether it says itself that it cannot go on; asked now and then once it was ready
 * @param ending what ends it in order
 * @param patience how long it may take to end before it is killed
 */
public record Program(
        String name,
        Supplier<List<String>> command,
        Map<String, String> environment,
        BooleanSupplier ready,
        BooleanSupplier stuck,
        Signal ending,
        Duration patience) {

    /** A program that cannot tell whether it is stuck. */
    public Program(
            String name,
            Supplier<List<String>> command,
            Map<String, String> environment,
            BooleanSupplier ready,
            Signal ending,
            Duration patience) {
        this(name, command, environment, ready, () -> false, ending, patience);
    }
}
