package balie.response.alerts.page;

import balie.events.CaseEvent;
import balie.response.alerts.delivery.ChannelKind;
import balie.response.alerts.delivery.Kind;
import balie.response.alerts.delivery.State;
import balie.response.escalation.Reason;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of alerts, as {@code alert:} in templates; the texts stand in {@code messages/alert_*.properties}. */
@MessageBundle("alert")
interface AlertWords {
    @Message
    String alerts();

    @Message
    String parts();

    @Message
    String onCall();

    @Message
    String channels();

    @Message
    String backToDesk();

    @Message
    String open();

    @Message
    String noneOpen();

    @Message
    String noneOpenAdvice();

    @Message
    String reason(Reason reason);

    @Message
    String what();

    @Message
    String late(int count);

    @Message
    String urgent(int count);

    @Message
    String wereLate(int count);

    @Message
    String since();

    @Message
    String told();

    @Message
    String toldNobody();

    @Message
    String acknowledge();

    @Message
    String acknowledgeExplained();

    @Message
    String acknowledgedBy(String name);

    @Message
    String ended();

    @Message
    String endedUnacknowledged();

    @Message
    String stillOpen(int count);

    @Message
    String past();

    @Message
    String nonePast();

    @Message
    String client();

    @Message
    String why();

    @Message
    String raised();

    @Message
    String acknowledged();

    @Message
    String settled();

    @Message
    String cases();

    @Message
    String noCases();

    @Message
    String aCase();

    @Message
    String standing();

    @Message
    String status(CaseEvent.Status status);

    @Message
    String assignee();

    @Message
    String nobody();

    @Message
    String due();

    @Message
    String done();

    @Message
    String nowOnCall();

    @Message
    String until(String moment);

    @Message
    String gapNow();

    @Message
    String gapNowAdvice();

    @Message
    String noMailServer();

    @Message
    String noMailServerAdvice();

    @Message
    String log();

    @Message
    String logEmpty();

    @Message
    String when();

    @Message
    String to();

    @Message
    String kind(Kind kind);

    @Message
    String state(State state);

    @Message
    String tries(int count);

    @Message
    String again(String moment);

    @Message
    String outcome(String code);

    @Message
    String byMail();

    @Message
    String webhook();

    @Message
    String repeat(int count);

    @Message
    String testMe();

    @Message
    String testExplained();

    @Message
    String weeks();

    @Message
    String week();

    @Message
    String person();

    @Message
    String save();

    @Message
    String duties();

    @Message
    String from();

    @Message
    String untilWhen();

    @Message
    String gap();

    @Message
    String standsIn();

    @Message
    String standIns();

    @Message
    String noStandIns();

    @Message
    String addStandIn();

    @Message
    String standInExplained();

    @Message
    String takeBack();

    @Message
    String notEntered();

    @Message
    String notEnteredAdvice();

    @Message
    String onlyLeads();

    @Message
    String onCallSees();

    @Message
    String channelsExplained();

    @Message
    String noChannels();

    @Message
    String noChannelsAdvice();

    @Message
    String name();

    @Message
    String ofKind();

    @Message
    String channelKind(ChannelKind kind);

    @Message
    String everyClient();

    @Message
    String everyStep();

    @Message
    String step();

    @Message
    String language();

    @Message
    String address();

    @Message
    String host();

    @Message
    String addressExplained();

    @Message
    String wrongAddress(String cause);

    @Message
    String add();

    @Message
    String switchedOn();

    @Message
    String off();

    @Message
    String switchOn();

    @Message
    String switchOff();

    @Message
    String test();

    @Message
    String secret();

    @Message
    String secretAdvice();

    @Message
    String notAdded();

    @Message
    String notAddedAdvice();
}
