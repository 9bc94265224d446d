package balie.theme.format;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells how long ago a moment was, or how far ahead it is; the page's script keeps it up to date in the same words. */
@TemplateExtension
public class Ago {
    private Ago() {}

    /** {@code 2 minutes ago}, {@code over 5 minuten}, {@code just now}. */
    public static String ago(Instant moment, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return between(moment, Clock.systemUTC().instant(), Language.of(locale));
    }

    static String between(Instant moment, Instant now, Language language) {
        var distance = Duration.between(moment, now);
        var span = distance.abs();
        if (span.toSeconds() < 45) return language == Language.DUTCH ? "zojuist" : "just now";
        var amount = amount(span, language == Language.DUTCH);
        if (language == Language.DUTCH) return distance.isNegative() ? "over " + amount : amount + " geleden";
        return distance.isNegative() ? "in " + amount : amount + " ago";
    }

    private static String amount(Duration span, boolean dutch) {
        var minutes = Math.round(span.toSeconds() / 60.0);
        if (minutes < 60) return counted(minutes, dutch ? "minuut" : "minute", dutch ? "minuten" : "minutes");
        var hours = Math.round(minutes / 60.0);
        // Dutch counts hours without a plural.
        if (hours < 24) return counted(hours, dutch ? "uur" : "hour", dutch ? "uur" : "hours");
        return counted(Math.round(hours / 24.0), dutch ? "dag" : "day", dutch ? "dagen" : "days");
    }

    private static String counted(long count, String one, String other) {
        return count + " " + (count == 1 ? one : other);
    }
}
