package balie.collector.feed;

import com.rometools.rome.io.impl.DateParser;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;

/** Reads moments. One from before there was a web is a program's empty value, not a date. */
final class Dates {
    private static final Instant FIRST_WEB_PAGE = Instant.parse("1990-12-20T00:00:00Z");

    private Dates() {}

    static Instant of(Date date) {
        if (date == null || date.toInstant().isBefore(FIRST_WEB_PAGE)) return null;
        return date.toInstant();
    }

    static Instant parse(String text) {
        return text == null || text.isBlank() ? null : of(DateParser.parseDate(text.strip(), Locale.US));
    }

    /** The edit, if it came after the publication. */
    static Instant edit(Instant published, Instant updated) {
        return published != null && updated != null && updated.isAfter(published) ? updated : null;
    }
}
