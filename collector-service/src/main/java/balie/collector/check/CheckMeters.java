package balie.collector.check;

import balie.events.SourceChecked.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts checks by outcome, failures by cause, and what was published. */
@ApplicationScoped
class CheckMeters {
    private final MeterRegistry meters;

    CheckMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Ending ending, int published) {
        var outcome = ending.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        meters.counter("balie.collector.checks", "outcome", outcome).increment();
        meters.counter("balie.collector.published").increment(published);
        if (ending.outcome() == Outcome.FAILED)
            meters.counter("balie.collector.failures", "cause", ending.cause()).increment();
    }

    /** A check that failed for a reason of ours. */
    void countTrouble() {
        meters.counter("balie.collector.troubles").increment();
    }
}
