package balie.reporting.portal;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that changed, as a portal is told of it without asking.
 *
 * @param type such as {@code mention.changed}
 * @param id of the post, case or clock event
 * @param changedAt when we changed it
 * @param data the item, as a page of the feed has it
 */
public record ChangedItem(String type, UUID id, Instant changedAt, Object data) {
    static ChangedItem of(MentionItem mention) {
        var type = mention.deleted() ? "mention.gone" : "mention.changed";
        return new ChangedItem(type, mention.id(), mention.changedAt(), mention);
    }

    static ChangedItem of(CaseItem item) {
        return new ChangedItem("case.changed", item.id(), item.changedAt(), item);
    }

    static ChangedItem of(ClockEventItem event) {
        return new ChangedItem("clock." + event.change(), event.id(), event.changedAt(), event);
    }

    /** Whether it takes back what was told before under the same id. */
    public boolean gone() {
        return type.equals("mention.gone");
    }
}
