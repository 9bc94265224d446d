package balie.response.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages at the door, as {@code door:} in templates; the texts stand in {@code messages/door_*.properties}. */
@MessageBundle("door")
interface DoorWords {
    @Message
    String signIn();

    @Message
    String login();

    @Message
    String password();

    @Message
    String wrong();

    @Message
    String wrongAdvice();

    @Message
    String locked();

    @Message
    String lockedAdvice(long minutes);

    @Message
    String sessions();

    @Message
    String sessionsExplained();

    @Message
    String browser();

    @Message
    String openedAt();

    @Message
    String usedAt();

    @Message
    String thisOne();

    @Message
    String end();
}
