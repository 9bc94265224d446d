package balie.collector.visit;

import balie.collector.source.SourceKind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sends each errand to who knows that kind of source. */
@ApplicationScoped
public class Visits {
    private final Map<SourceKind, SourceVisit> kinds = new EnumMap<>(SourceKind.class);

    Visits(@All List<SourceVisit> visits) {
        for (var visit : visits) kinds.put(visit.kind(), visit);
    }

    /** Goes there, in the caller's thread; what fails is an answer too, and so is what is nested deeper than a parser's stack. */
    public Reading go(Errand errand) {
        var visit =
                Objects.requireNonNull(kinds.get(errand.kind()), errand.kind().name());
        try {
            return visit.go(errand);
        } catch (StackOverflowError e) {
            return Reading.Failed.of("nested-too-deep", "What the site sends is nested deeper than anybody reads.");
        }
    }
}
