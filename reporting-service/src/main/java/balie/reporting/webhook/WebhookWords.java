package balie.reporting.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about webhooks, as {@code hooks:} in templates; the texts stand in {@code messages/hooks_*.properties}. */
@MessageBundle("hooks")
public interface WebhookWords {
    @Message
    String title();

    @Message
    String explained();

    @Message
    String backToReport();

    @Message
    String keys();

    @Message
    String made(String name);

    @Message
    String copyNow();

    @Message
    String secret();

    @Message
    String trouble(WebhookPage.Trouble trouble);

    @Message
    String troubleAdvice(WebhookPage.Trouble trouble);

    @Message
    String none();

    @Message
    String noneAdvice();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String told();

    @Message
    String feed(WebhookFeed feed);

    @Message
    String feedHint(WebhookFeed feed);

    @Message
    String state();

    @Message
    String stateName(Webhook.State state);

    @Message
    String causeName(Webhook.Cause cause);

    @Message
    String waiting();

    @Message
    String failed();

    @Message
    String lastDelivered();

    @Message
    String never();

    @Message
    String newOne();

    @Message
    String make();

    @Message
    String all();

    @Message
    String change();

    @Message
    String save();

    @Message
    String test();

    @Message
    String enable();

    @Message
    String disable();

    @Message
    String disableExplained();

    @Message
    String rotate();

    @Message
    String rotateExplained();

    @Message
    String rotateNow();

    @Message
    String oldSecretUntil(String moment);

    @Message
    String replay();

    @Message
    String replayExplained();

    @Message
    String back();

    @Message
    String backName(WebhookCard.Back back);

    @Message
    String replayNow();

    @Message
    String delete();

    @Message
    String deleteExplained();

    @Message
    String deleteNow();

    @Message
    String messages();

    @Message
    String messagesExplained();

    @Message
    String noMessages();

    @Message
    String noMessagesAdvice();

    @Message
    String type();

    @Message
    String when();

    @Message
    String messageState(Logged.State state);

    @Message
    String lastTry();

    @Message
    String next();

    @Message
    String again();
}
