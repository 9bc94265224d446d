package balie.collector.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads times as people write them on pages, in Dutch and English.
 *
 * @param pattern null for what is commonly written
 * @param locales whose words for months and days are tried
 */
public record Moments(String pattern, ZoneId zone, List<Locale> locales) {
    private static final List<String> COMMON = List.of(
            "[EEEE ][EEE ]d MMMM yyyy[,] H:mm[:ss]",
            "[EEEE ][EEE ]d MMM yyyy[,] H:mm[:ss]",
            "MMMM d, yyyy[,] h:mm a",
            "MMM d, yyyy[,] h:mm a",
            "MMMM d, yyyy[,] H:mm",
            "MMM d, yyyy[,] H:mm",
            "d-M-yyyy[,] H:mm[:ss]",
            "d MMMM yyyy",
            "d MMM yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "d-M-yyyy");
    private static final Pattern NUMBER = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern SPOKEN_AT = Pattern.compile("\\s+(om|at|op|rond)\\s+");
    private static final Instant FIRST_WEB_PAGE = Instant.parse("1990-12-20T00:00:00Z");

    /**
     * Reads times in a form of one's own.
     *
     * @param pattern null for what is commonly written
     * @param zone of times that name none; null for Europe/Amsterdam
     * @param language null for Dutch and English
     */
    public static Moments of(String pattern, String zone, String language) {
        var locales = language == null
                ? List.of(Locale.forLanguageTag("nl"), Locale.UK, Locale.US)
                : List.of(Locale.forLanguageTag(language));
        return new Moments(pattern, ZoneId.of(zone == null ? "Europe/Amsterdam" : zone), locales);
    }

    /** Reads times as they are commonly written. */
    public static Moments common() {
        return of(null, null, null);
    }

    /** A time that was written for programs. */
    public Optional<Instant> exact(String written) {
        var text = written.strip();
        if (NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return sane(text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        return parsed(DateTimeFormatter.RFC_1123_DATE_TIME, text)
                .or(() -> parsed(DateTimeFormatter.ISO_DATE_TIME, text.replaceFirst("(?<=\\d) (?=\\d)", "T")))
                .or(() -> parsed(DateTimeFormatter.ISO_LOCAL_DATE, text))
                .or(() -> parsed(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss]X"),
                        text.replaceFirst("(?<=\\d) (?=\\d)", "T")));
    }

    /** A time in the recipe's own pattern, else exact, else as people speak, else as is commonly written. */
    public Optional<Instant> read(String written, Instant now) {
        var text = written.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (pattern != null) return byPattern(pattern, text, now).or(() -> Spoken.read(text, now.atZone(zone)));
        var plain = SPOKEN_AT.matcher(text).replaceAll(" ");
        return exact(text).or(() -> Spoken.read(text, now.atZone(zone))).or(() -> COMMON.stream()
                .flatMap(common -> Stream.of(text, plain).flatMap(each -> byPattern(common, each, now).stream()))
                .findFirst());
    }

    private Optional<Instant> byPattern(String wanted, String text, Instant now) {
        return locales.stream()
                .flatMap(locale -> byPattern(wanted, text, now.atZone(zone), locale).stream())
                .findFirst();
    }

    /** A date without a year is the last one that there was. */
    private Optional<Instant> byPattern(String wanted, String text, ZonedDateTime now, Locale locale) {
        boolean hasYear = wanted.matches(".*[yu].*");
        var builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(wanted);
        if (!hasYear) builder.parseDefaulting(ChronoField.YEAR, now.getYear());
        var moment = parsed(builder.toFormatter(locale).withResolverStyle(ResolverStyle.SMART), text);
        if (hasYear || moment.isEmpty() || !moment.get().isAfter(now.plusDays(1).toInstant())) return moment;
        return Optional.of(moment.get().atZone(zone).minusYears(1).toInstant());
    }

    private Optional<Instant> parsed(DateTimeFormatter format, String text) {
        try {
            return sane(instant(format.parseBest(
                    text, OffsetDateTime::from, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant instant(TemporalAccessor read) {
        if (read instanceof OffsetDateTime moment) return moment.toInstant();
        if (read instanceof ZonedDateTime moment) return moment.toInstant();
        if (read instanceof LocalDateTime moment) return moment.atZone(zone).toInstant();
        return ((LocalDate) read).atStartOfDay(zone).toInstant();
    }

    /** One from before there was a web is a program's empty value, not a date. */
    private static Optional<Instant> sane(Instant moment) {
        return Optional.of(moment).filter(date -> date.isAfter(FIRST_WEB_PAGE));
    }
}
