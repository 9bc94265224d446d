package balie.reporting.webhook;

import balie.reporting.figures.Client;
import java.util.List;

/**
 * The page about a client's webhooks.
 *
 * @param made one that was just made, with its secret; null otherwise
 * @param trouble why the last thing was not done; null otherwise
 * @param written what the form holds
 */
record WebhookPage(Client client, List<Webhook> webhooks, Webhooks.Made made, Trouble trouble, Written written) {
    /** What can go wrong on these pages. */
    enum Trouble {
        /** The name, the address or what it is told. */
        INPUT,
        /** The client has as many as it may have. */
        LIMIT,
        /** It is disabled. */
        DISABLED,
        /** The message cannot be sent again. */
        FORGOTTEN
    }

    /** What somebody wrote into the form. */
    record Written(String name, String url) {
        static final Written NOTHING = new Written("", "");

        static Written of(String name, String url) {
            return new Written(name == null ? "" : name, url == null ? "" : url);
        }
    }

    public List<WebhookFeed> feeds() {
        return List.of(WebhookFeed.values());
    }

    /** The name of the one that was just made; only where there is one. */
    public String madeName() {
        return made.webhook().name();
    }

    /** Its secret; only where there is one. */
    public String secret() {
        return made.secret();
    }
}
