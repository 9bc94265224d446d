package balie.reporting.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about mails themselves, as {@code mail:} in templates. */
@MessageBundle("mail")
public interface MailWords {
    @Message
    String leave();

    @Message
    String leaveTitle();

    @Message
    String leaveAdvice();

    @Message
    String leaveButton();

    @Message
    String left();

    @Message
    String leftAdvice();

    @Message
    String leaveUnknown();

    @Message
    String leaveUnknownAdvice();

    @Message
    String noServer();

    @Message
    String noServerAdvice();

    @Message
    String addresses();

    @Message
    String addressesAdvice(int most);

    @Message
    String hasLeft(String date);

    @Message
    String sent();

    @Message
    String nothingSent();

    @Message
    String made();

    @Message
    String to();

    @Message
    String standing();

    @Message
    String state(MailState state);

    @Message
    String language();
}
