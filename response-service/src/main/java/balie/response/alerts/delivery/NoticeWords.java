package balie.response.alerts.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what is sent, as {@code notice:} in templates; the texts stand in {@code messages/notice_*.properties}. */
@MessageBundle("notice")
interface NoticeWords {
    @Message
    String late(int count);

    @Message
    String urgent(int count);

    @Message
    String wereLate(int count);

    @Message
    String wereUrgent(int count);

    @Message
    String settled();

    @Message
    String since(String moment);

    @Message
    String again();

    @Message
    String acknowledge();

    @Message
    String acknowledgeAdvice();

    @Message
    String settledAdvice();

    @Message
    String look();

    @Message
    String test();

    @Message
    String testAdvice();
}
