package balie.response.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pages about people. */
@CheckedTemplate(basePath = "people")
final class StaffPages {
    private StaffPages() {}

    /** {@code saved} is the name of whoever was just saved; empty otherwise. */
    static native TemplateInstance staff(List<Line> lines, boolean administrates, String saved);

    static native TemplateInstance person(StaffForm form, List<Sitting> sittings, Instant lockedUntil);

    /**
     * One account in the list.
     *
     * @param clients names, or ids of clients that may not be seen; empty when all are seen
     * @param usedAt when he was last here; null when he never was, or too long ago to know
     * @param lockedUntil null unless it is locked
     */
    record Line(
            String login,
            String name,
            String role,
            boolean seesAll,
            List<String> clients,
            boolean active,
            long openCases,
            Instant usedAt,
            Instant lockedUntil) {}

    /** One session. */
    record Sitting(UUID id, String browser, Instant openedAt, Instant usedAt) {}
}
