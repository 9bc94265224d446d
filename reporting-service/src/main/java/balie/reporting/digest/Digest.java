package balie.reporting.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the people of a client are sent when.
 *
 * @param parts in the order in which they are told
 * @param since moments before are not due: it was not set up this way then
 */
public record Digest(
        UUID digestId,
        String clientId,
        String name,
        List<Part> parts,
        List<DayOfWeek> days,
        int hour,
        ZoneId zone,
        String language,
        boolean active,
        Instant since) {
    public String href() {
        return "/reports/" + clientId + "/digests/" + digestId;
    }

    /** Whether it tells that part. */
    public boolean tells(Part part) {
        return parts.contains(part);
    }

    /** Whether it is sent on that day. */
    public boolean on(DayOfWeek day) {
        return days.contains(day);
    }

    DueMoments moments() {
        return new DueMoments(Set.copyOf(days), hour, zone);
    }
}
