package balie.platform.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how a value of some type is written, for people. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.of(
            Duration.class, "must be a duration such as PT30M, PT2H or P1D",
            LocalTime.class, "must be a time in quotes, such as \"09:00\"",
            LocalDate.class, "must be a date such as 2026-12-24",
            Instant.class, "must be a moment such as 2026-12-24T09:00:00Z",
            Boolean.class, "must be true or false",
            boolean.class, "must be true or false",
            String.class, "must be a text");

    private Expected() {}

    static String of(Class<?> type) {
        if (type.isEnum()) return "must be one of " + names(type);
        if (WORDS.containsKey(type)) return WORDS.get(type);
        if (Collection.class.isAssignableFrom(type)) return "must be a list";
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "must be a number";
        return "must be an object with fields";
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .map(name -> type == DayOfWeek.class ? name : name.replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
