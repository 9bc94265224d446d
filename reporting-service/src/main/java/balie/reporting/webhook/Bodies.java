package balie.reporting.webhook;

import balie.reporting.portal.ChangedItem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes what messages say: their type, when it happened, and the item as the API has it. */
@ApplicationScoped
class Bodies {
    static final String TEST = "webhook.test";
    static final String EXPIRED = "feed.expired";

    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    /** What is signed and sent. */
    record Envelope(String type, String timestamp, Object data) {}

    /** What a test is about. */
    record Tested(String webhook) {}

    /** Which feed has to be read anew. */
    record Anew(String feed) {}

    String of(ChangedItem item) {
        return text(item.type(), item.changedAt(), item.data());
    }

    String test(Webhook webhook, Instant now) {
        return text(TEST, now, new Tested(webhook.id().toString()));
    }

    String expired(WebhookFeed feed, Instant now) {
        return text(EXPIRED, now, new Anew(feed.code()));
    }

    private String text(String type, Instant at, Object data) {
        try {
            return json.writeValueAsString(new Envelope(type, at.toString(), data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written", e);
        }
    }
}
