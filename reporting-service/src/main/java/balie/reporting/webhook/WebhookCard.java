package balie.reporting.webhook;

import balie.reporting.figures.Client;
import java.util.List;

/**
 * The page about one webhook and its newest messages.
 *
 * @param secret a new one; null unless it was just made
 * @param trouble why the last thing was not done; null otherwise
 */
record WebhookCard(Client client, Webhook webhook, List<Logged> messages, String secret, WebhookPage.Trouble trouble) {
    /** How far back messages can be sent again, as the page offers it. */
    enum Back {
        HOUR("PT1H"),
        DAY("P1D"),
        WEEK("P7D");

        private final String code;

        Back(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public List<WebhookFeed> feeds() {
        return List.of(WebhookFeed.values());
    }

    public List<Back> backs() {
        return List.of(Back.values());
    }

    /** Where this page and what is done on it lies. */
    public String address() {
        return "/reports/" + client.clientId() + "/webhooks/" + webhook.id();
    }

    public boolean tells(WebhookFeed feed) {
        return webhook.tells(feed);
    }
}
