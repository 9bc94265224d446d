package balie.response.inbox;

import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.events.ChannelType;
import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.response.queue.QueueRow;
import balie.theme.ClockFace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of the queue as it is shown.
 *
 * @param face null where no clock runs
 * @param query the end of an address that leads back to this part of the queue
 * @param in whether it belongs to the stream that is looked at
 * @param current whether it is the case that is open beside the queue
 */
public record QueueLine(
        QueueRow row,
        String client,
        List<String> categories,
        ClockFace face,
        String query,
        boolean in,
        boolean current) {

    static QueueLine of(QueueRow row, ClientProfile profile, Instant now, String query, boolean in, boolean current) {
        var names = profile == null
                ? Map.<String, String>of()
                : profile.categories().stream()
                        .collect(Collectors.toMap(Category::id, Category::name, (first, second) -> first));
        var categories = row.file().categories().stream()
                .map(id -> names.getOrDefault(id, id))
                .toList();
        var client = profile == null ? row.clientId() : profile.name();
        return new QueueLine(row, client, categories, Faces.of(row, now), query, in, current);
    }

    public String href() {
        return "/desk/cases/" + row.caseId() + query;
    }

    public Status status() {
        return row.file().standing().status();
    }

    public WaitingFor waitingFor() {
        return row.file().standing().waitingFor();
    }

    public ChannelType channel() {
        return row.file().origin().channel();
    }

    public String assignee() {
        return row.file().standing().assignee();
    }

    /** How many posts stand behind the one that is shown. */
    public int posts() {
        return row.file().mentions().size();
    }
}
