package balie.theme.format;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;

/** Tells durations, always without their sign: the words around them say which way they point. */
@TemplateExtension
public class Durations {
    private Durations() {}

    /** As on a clock, in hours and minutes: {@code 1:24}; under two minutes in seconds: {@code 94 s}. */
    public static String clock(Duration duration) {
        var seconds = duration.abs().toSeconds();
        if (seconds < 120) return seconds + " s";
        return "%d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
    }

    /** In words, the two largest units: {@code 2 h 5 min}, {@code 3 days 4 h}, {@code 30 s}. */
    public static String words(Duration duration, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var span = duration.abs();
        var names = Units.in(Language.of(locale));
        if (span.toDays() > 0) return two(span.toDays(), names.day(span.toDays()), span.toHoursPart(), names.hour());
        if (span.toHours() > 0) return two(span.toHours(), names.hour(), span.toMinutesPart(), names.minute());
        if (span.toMinutes() > 0) return two(span.toMinutes(), names.minute(), span.toSecondsPart(), names.second());
        return span.toSeconds() + " " + names.second();
    }

    private static String two(long large, String largeName, long small, String smallName) {
        return large + " " + largeName + (small == 0 ? "" : " " + small + " " + smallName);
    }
}
