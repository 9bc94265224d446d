package balie.platform.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as {@link Instant#toString} writes them, such as {@code 2026-03-02T09:30:00.123456Z}, written and read digit by digit: an event
 * has up to a dozen, and the JDK's formats took a fifth of the time of reading and writing them. What is written in another way is left to
 * the library.
 */
final class InstantText {
    /** Before and after, years have a sign. */
    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant YEAR_10_000 = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int SHORTEST = "2026-03-02T09:30:00Z".length();
    private static final int LONGEST = "2026-03-02T09:30:00.123456789Z".length();
    private static final int POINT = "2026-03-02T09:30:00".length();

    private InstantText() {}

    /** Reads and writes instants in events. */
    static SimpleModule module() {
        var module = new SimpleModule("instants");
        module.addSerializer(Instant.class, new Writing());
        module.addDeserializer(Instant.class, new Reading());
        return module;
    }

    /** The same as {@link Instant#toString}. */
    static String of(Instant instant) {
        if (instant.isBefore(YEAR_0) || !instant.isBefore(YEAR_10_000)) return instant.toString();
        var at = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        var text = new char[LONGEST];
        digits(text, 0, 4, at.getYear());
        text[4] = '-';
        digits(text, 5, 2, at.getMonthValue());
        text[7] = '-';
        digits(text, 8, 2, at.getDayOfMonth());
        text[10] = 'T';
        digits(text, 11, 2, at.getHour());
        text[13] = ':';
        digits(text, 14, 2, at.getMinute());
        text[16] = ':';
        digits(text, 17, 2, at.getSecond());
        int end = POINT + fraction(text, at.getNano());
        text[end] = 'Z';
        return new String(text, 0, end + 1);
    }

    /** None, three, six or nine digits, as many as are needed; returns the length. */
    private static int fraction(char[] text, int nano) {
        if (nano == 0) return 0;
        text[POINT] = '.';
        int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
        digits(text, POINT + 1, digits, digits == 9 ? nano : digits == 6 ? nano / 1_000 : nano / 1_000_000);
        return 1 + digits;
    }

    private static void digits(char[] text, int from, int count, int value) {
        int rest = value;
        for (int at = from + count - 1; at >= from; at--, rest /= 10) text[at] = (char) ('0' + rest % 10);
    }

    /** The instant; null where the text is written in another way, or is none. */
    static Instant read(char[] text, int from, int length) {
        if (length < SHORTEST || length > LONGEST || !isPunctuated(text, from, length)) return null;
        int year = number(text, from, 4);
        int nano = nano(text, from + POINT, length - POINT);
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        if (year < 0 || nano < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
            return null;
        try {
            var day = LocalDate.of(year, number(text, from + 5, 2), number(text, from + 8, 2));
            return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + hour * 3_600 + minute * 60 + second, nano);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isPunctuated(char[] text, int from, int length) {
        return text[from + 4] == '-'
                && text[from + 7] == '-'
                && text[from + 10] == 'T'
                && text[from + 13] == ':'
                && text[from + 16] == ':'
                && text[from + length - 1] == 'Z';
    }

    /** Of {@code Z}, or of a point, one to nine digits and {@code Z}; negative where it is neither. */
    private static int nano(char[] text, int from, int length) {
        if (length == 1) return 0;
        int digits = length - 2;
        if (digits < 1 || text[from] != '.') return -1;
        int nano = number(text, from + 1, digits);
        for (int given = digits; given < 9; given++) nano *= 10;
        return nano;
    }

    /** Negative where one of them is no digit. */
    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }

    private static final class Writing extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        Writing() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(of(value));
        }
    }

    private static final class Reading extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Reading() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var read = json.hasToken(JsonToken.VALUE_STRING)
                    ? read(json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                    : null;
            return read != null ? read : InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }
}
