package balie.triage.models;

import balie.triage.head.HeadState;
import balie.triage.judge.Learnable;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what was learnt, as {@code models:} in templates; the texts stand in {@code messages/models_*.properties}. */
@MessageBundle("models")
public interface ModelWords {
    @Message
    String models();

    @Message
    String intro();

    @Message
    String noClients();

    @Message
    String noClientsAdvice();

    @Message
    String noSuchClient();

    @Message
    String noSuchClientAdvice();

    @Message
    String allClients();

    @Message
    String tag(Learnable tag);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String noCategory();

    @Message
    String lessons(int count);

    @Message
    String ownHeads(String tags);

    @Message
    String sharedOnly();

    @Message
    String learnNow();

    @Message
    String did(Did did);

    @Message
    String didAdvice(Did did);

    @Message
    String nothingYet();

    @Message
    String nothingYetAdvice(int fewest);

    @Message
    String lastChange(String tag, int version, String state, String when, String by);

    @Message
    String state(HeadState state);

    @Message
    String headAnswers(int version, int lessons);

    @Message
    String sharedAnswers(String model);

    @Message
    String worth(int held, int after, int before);

    @Message
    String missing(int count);

    @Message
    String waiting(int count);

    @Message
    String agreement();

    @Message
    String agreementSentence(int share, int judged, String since);

    @Message
    String nothingSaid();

    @Message
    String agreementCaption(String tag);

    @Message
    String leftAsItWas();

    @Message
    String corrected();

    @Message
    String weekOf(String day);

    @Message
    String confusion();

    @Message
    String confusionCaption(String tag);

    @Message
    String given();

    @Message
    String right();

    @Message
    String times();

    @Message
    String versions();

    @Message
    String versionsCaption(String tag);

    @Message
    String version();

    @Message
    String learntAt();

    @Message
    String learntFrom();

    @Message
    String rightBefore();

    @Message
    String rightAfter();

    @Message
    String stateHeading();

    @Message
    String bySchedule();

    @Message
    String stepBack();

    @Message
    String stepBackToVersion(int version);

    @Message
    String stepBackToShared();

    @Message
    String stepBackConfirm();

    @Message
    String stepBackOf(String tag);
}
