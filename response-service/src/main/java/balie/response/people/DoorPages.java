package balie.response.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pages at the door: signing in, and where one is signed in. */
@CheckedTemplate(basePath = "people")
final class DoorPages {
    private DoorPages() {}

    /** {@code trouble} is {@code wrong}, {@code locked} or empty. */
    static native TemplateInstance login(String typed, String next, String trouble, long lockMinutes);

    static native TemplateInstance sessions(List<Line> lines, boolean everybodys);

    /** One session as shown. */
    record Line(UUID id, String login, String browser, Instant openedAt, Instant usedAt, boolean current) {}
}
