package balie.reporting.portal;

import balie.platform.session.FieldError;
import balie.reporting.period.Span;
import balie.reporting.problem.ProblemType;
import balie.reporting.tally.Moment;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which stretch of time a report is asked for. What is not given makes it the thirty days up to the end of this hour, so that the same
 * question means the same for an hour.
 */
class AskedReport {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final String EXPECTED = "must be a date such as 2026-11-16 or a moment such as 2026-11-16T09:00:00Z";

    @QueryParam("from")
    @Parameter(description = "RFC 3339 moment, or a date in the zone; thirty days before to unless given")
    String from;

    @QueryParam("to")
    @Parameter(
            description =
                    "RFC 3339 moment, exclusive, or a date in the zone, inclusive; the end of this hour unless given")
    String to;

    @QueryParam("zone")
    @Parameter(
            description = "IANA time zone that days are meant in; the client's own unless given",
            example = "Europe/Amsterdam")
    String zone;

    ZoneId zone(ZoneId clients) {
        if (zone == null || zone.isBlank()) return clients;
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw ProblemType.invalid("zone", "must be an IANA time zone such as Europe/Amsterdam or UTC");
        }
    }

    Span span(ZoneId in, Instant now) {
        var errors = new ArrayList<FieldError>();
        var hour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        var end = read("to", to, in, 1, hour, errors);
        var start = read("from", from, in, 0, end.minus(USUAL), errors);
        if (errors.isEmpty() && !end.isAfter(start)) errors.add(new FieldError("to", "must be after from"));
        if (!errors.isEmpty()) throw ProblemType.invalid(errors);
        return new Span(start, end);
    }

    private static Instant read(
            String field, String text, ZoneId zone, int days, Instant otherwise, List<FieldError> errors) {
        if (text == null || text.isBlank()) return otherwise;
        try {
            var written = text.strip().replace(' ', '+'); // a plus that was not escaped
            return Moment.storable(
                    written.contains("T")
                            ? OffsetDateTime.parse(written).toInstant()
                            : LocalDate.parse(written)
                                    .plusDays(days)
                                    .atStartOfDay(zone)
                                    .toInstant());
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field, EXPECTED));
            return otherwise;
        }
    }
}
