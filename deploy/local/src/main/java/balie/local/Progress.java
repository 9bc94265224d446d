package balie.local;

import java.time.Duration;
import java.time.Instant;

/** Lines for the person at the terminal, each with the seconds since the start. */
final class Progress {
    private final Instant started = Instant.now();

    synchronized void step(String line) {
        System.out.printf("  [%5.1f s] %s%n", elapsed().toMillis() / 1000.0, line);
    }

    synchronized void say(String line) {
        System.out.println(line);
    }

    Duration elapsed() {
        return Duration.between(started, Instant.now());
    }
}
