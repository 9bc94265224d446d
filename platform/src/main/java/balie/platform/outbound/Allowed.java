package balie.platform.outbound;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The exceptions that an operator made, each exactly one host and port. */
record Allowed(Set<String> places) {
    static Allowed of(Collection<String> places) {
        return new Allowed(places.stream()
                .map(place -> place.strip().toLowerCase(Locale.ROOT))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean holds(Target target) {
        return places.contains(target.place());
    }
}
