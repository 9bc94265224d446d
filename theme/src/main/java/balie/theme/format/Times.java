package balie.theme.format;

import balie.theme.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells moments and days in the page's language and time zone. */
@TemplateExtension
public class Times {
    /** The template attribute with the {@link ZoneId} that moments are told in. */
    public static final String ZONE = "zone";

    private static final ZoneId HOUSE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** By pattern and conventions, of which there are few; taking a pattern apart takes longer than writing a day. */
    private static final Map<Written, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private Times() {}

    private record Written(String pattern, Locale conventions) {
        DateTimeFormatter format() {
            return DateTimeFormatter.ofPattern(pattern, conventions);
        }
    }

    /** {@code 14:02}. */
    public static String time(Instant moment, @TemplateAttribute(ZONE) Object zone) {
        return TIME.format(moment.atZone(zoneOf(zone)));
    }

    /** {@code 22 Nov 2026} or {@code 22 nov 2026}. */
    public static String date(
            Instant moment,
            @TemplateAttribute(ZONE) Object zone,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day(moment.atZone(zoneOf(zone)).toLocalDate(), locale);
    }

    /** {@code 22 Nov 2026, 14:02}. */
    public static String dateTime(
            Instant moment,
            @TemplateAttribute(ZONE) Object zone,
            @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return date(moment, zone, locale) + ", " + time(moment, zone);
    }

    /** {@code 22 Nov 2026} or {@code 22 nov 2026}. */
    public static String day(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(day, "d MMM yyyy", locale);
    }

    /** {@code 22 Nov} or {@code 22 nov}. */
    public static String shortDay(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(day, "d MMM", locale);
    }

    /** {@code Sun} or {@code zo}. */
    public static String weekday(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return written(day, "EEE", locale);
    }

    /** {@code Sunday 22 November 2026} or {@code zondag 22 november 2026}. */
    public static String fullDay(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var conventions = Language.of(locale).conventions();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(conventions)
                .format(day)
                .replace(",", "");
    }

    /** {@code 16 – 22 November 2026}: both days included, and nothing said twice. */
    public static String through(
            LocalDate first, LocalDate last, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        if (first.equals(last)) return written(last, "d MMMM yyyy", locale);
        return written(first, shared(first, last), locale) + " – " + written(last, "d MMMM yyyy", locale);
    }

    private static String shared(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) return "d MMMM yyyy";
        return first.getMonth() == last.getMonth() ? "d" : "d MMMM";
    }

    private static String written(LocalDate day, String pattern, Object locale) {
        var format =
                FORMATS.computeIfAbsent(new Written(pattern, Language.of(locale).conventions()), Written::format);
        // Some releases of the JDK's language data shorten with a full stop, some without.
        return format.format(day).replace(".", "");
    }

    private static ZoneId zoneOf(Object zone) {
        if (zone instanceof ZoneId known) return known;
        return zone == null ? HOUSE : ZoneId.of(zone.toString());
    }
}
