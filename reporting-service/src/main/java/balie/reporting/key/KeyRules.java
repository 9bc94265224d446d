package balie.reporting.key;

import balie.platform.session.FieldError;
import balie.reporting.problem.ProblemType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a key may be called, be allowed, and how long an old one lives beside the new. */
final class KeyRules {
    /** Living keys of one client. */
    static final int MOST = 20;

    static final int LONGEST_NAME = 80;
    private static final Duration USUAL_OVERLAP = Duration.ofDays(7);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(90);

    private KeyRules() {}

    /** The name and scopes, or a refusal that names each field in the wrong. */
    static Wanted wanted(String name, List<String> scopes) {
        var errors = new ArrayList<FieldError>();
        var known = scopes == null
                ? List.<Scope>of()
                : scopes.stream()
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList();
        if (!fits(name)) errors.add(new FieldError("name", "must be a text of 1 to " + LONGEST_NAME + " characters"));
        if (known.isEmpty() || known.size() < scopes.size())
            errors.add(new FieldError("scopes", "must be a list of " + codes() + ", each at most once"));
        if (!errors.isEmpty()) throw ProblemType.invalid(errors);
        return new Wanted(name.strip(), known);
    }

    /** What a new key is to be. */
    record Wanted(String name, List<Scope> scopes) {}

    static String name(String name) {
        if (!fits(name)) throw ProblemType.invalid("name", "must be a text of 1 to " + LONGEST_NAME + " characters");
        return name.strip();
    }

    private static boolean fits(String name) {
        return name != null
                && !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static String codes() {
        return String.join(
                ", ", List.of(Scope.values()).stream().map(Scope::code).toList());
    }

    /** How long the old key lives on; a week unless told. */
    static Duration overlap(String asked) {
        if (asked == null || asked.isBlank()) return USUAL_OVERLAP;
        var overlap = read(asked.strip());
        if (overlap.isEmpty() || overlap.get().isNegative() || overlap.get().compareTo(LONGEST_OVERLAP) > 0)
            throw ProblemType.invalid("overlap", "must be a duration from PT0S to P90D, such as P7D or PT12H");
        return overlap.get();
    }

    private static Optional<Duration> read(String text) {
        try {
            if (text.contains("T")) return Optional.of(Duration.parse(text));
            var period = Period.parse(text);
            return period.toTotalMonths() == 0 ? Optional.of(Duration.ofDays(period.getDays())) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
