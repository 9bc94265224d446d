package balie.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Puts down what was seen, for people to read. */
final class Evidence {
    private Evidence() {}

    /** One fault, as the terminal shows it. */
    static String line(Struck struck) {
        if (struck.leftOut().isPresent())
            return "  %-40s LEFT OUT: %s"
                    .formatted(struck.fault(), struck.leftOut().get());
        return "  %-40s %5s s, %5d posts, %4d deeds, moved after %6s, new post after %6s  %s"
                .formatted(
                        struck.fault(),
                        seconds(struck.lasted()),
                        struck.posts(),
                        struck.deeds(),
                        seconds(struck.recovery().progress()),
                        seconds(struck.recovery().fresh()),
                        struck.held() ? "ok" : "TOO LATE");
    }

    /** The same as a row of a table. */
    static String row(Struck struck) {
        if (struck.leftOut().isPresent())
            return "| %s | | | | | | left out: %s |"
                    .formatted(struck.fault(), struck.leftOut().get());
        return "| %s | %s | %d | %d | %s | %s | %s |"
                .formatted(
                        struck.fault(),
                        seconds(struck.lasted()),
                        struck.posts(),
                        struck.deeds(),
                        seconds(struck.recovery().progress()),
                        seconds(struck.recovery().fresh()),
                        struck.held() ? "held" : "**too late**");
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(Evidence::seconds).orElse("never");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
