package balie.reporting.api;

import balie.platform.session.FieldError;
import balie.platform.session.Problem;
import balie.reporting.period.Span;
import balie.reporting.tally.Moment;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of time that a request asks for, as two RFC 3339 moments (from inclusive, to exclusive) or two dates in the client's time
 * zone (both included). What is not given has no end.
 */
public record AskedSpan(String from, String to) {
    private static final String EXPECTED = "must be a date such as 2026-11-16 or a moment such as 2026-11-16T09:00:00Z";

    /** The span; a {@code problem+json} refusal where one cannot be read. */
    public Span in(ZoneId zone) {
        var errors = new ArrayList<FieldError>();
        var start = read("from", from, zone, 0, errors);
        var end = read("to", to, zone, 1, errors);
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get()))
            errors.add(new FieldError("to", "must be after from"));
        if (!errors.isEmpty()) throw refusal(errors);
        return new Span(start.orElse(Moment.EARLIEST), end.orElse(Moment.LATEST));
    }

    private static Optional<Instant> read(String field, String text, ZoneId zone, int days, List<FieldError> errors) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            var written = text.strip().replace(" ", "+"); // a plus that was not escaped
            var moment = written.contains("T")
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDate.parse(written).plusDays(days).atStartOfDay(zone).toInstant();
            return Optional.of(Moment.storable(moment));
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field, EXPECTED));
            return Optional.empty();
        }
    }

    private static WebApplicationException refusal(List<FieldError> errors) {
        return new WebApplicationException(Problem.invalid(errors).toResponse());
    }
}
