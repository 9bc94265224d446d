package balie.response.inbox;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.response.mutes.Mute;
import balie.response.queue.QueueStream;
import balie.response.sla.ClockSegment.Passing;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the inbox, as {@code inbox:} in templates; the texts stand in {@code messages/inbox_*.properties}. */
@MessageBundle("inbox")
interface InboxWords {
    @Message
    String stream(QueueStream stream);

    @Message
    String order(QueueStream stream);

    @Message
    String empty(QueueStream stream);

    @Message
    String emptyAdvice(QueueStream stream);

    @Message
    String status(Status status);

    @Message
    String waitsFor(WaitingFor waitingFor);

    @Message
    String clock(ClockKind kind);

    @Message
    String passed(Passing passing);

    @Message
    String muteKind(Mute.Kind kind);

    @Message
    String happened(Kind kind);

    @Message
    String done(Kind kind);

    @Message
    String streams();

    @Message
    String clients();

    @Message
    String allClients();

    @Message
    String more();

    @Message
    String newCase();

    @Message
    String muted();

    @Message
    String handOver();

    @Message
    String search();

    @Message
    String searched(String words);

    @Message
    String clear();

    @Message
    String fresh();

    @Message
    String left();

    @Message
    String isReplying();

    @Message
    String changed();

    @Message
    String show();

    @Message
    String front();

    @Message
    String further();

    @Message
    String keys();

    @Message
    String close();

    @Message
    String aCase();

    @Message
    String choose();

    @Message
    String chooseAdvice();

    @Message
    String noDeadline();

    @Message
    String unknownAuthor();

    @Message
    String withdrawn();

    @Message
    String urgent();

    @Message
    String question();

    @Message
    String negative();

    @Message
    String opportunity();

    @Message
    String posts(int count);

    @Message
    String nothingFound();

    @Message
    String nothingFoundAdvice();

    @Message
    String allOpen();

    @Message
    String allMentions();

    @Message
    String keyMove();

    @Message
    String keyOpen();

    @Message
    String keyClaim();

    @Message
    String keyReply();

    @Message
    String keyNote();

    @Message
    String keyResolve();

    @Message
    String keyUndo();

    @Message
    String keySearch();

    @Message
    String keyKeys();

    @Message
    String keyClose();

    @Message
    String about(String author, String client);

    @Message
    String opened();

    @Message
    String byAt(String who);

    @Message
    String yours();

    @Message
    String has(String who);

    @Message
    String nobodys();

    @Message
    String backToQueue();

    @Message
    String postsGone();

    @Message
    String conversation();

    @Message
    String replied();

    @Message
    String takenBack();

    @Message
    String noteForColleagues();

    @Message
    String aboutCase();

    @Message
    String advice();

    @Message
    String tags();

    @Message
    String ofNewest();

    @Message
    String history();

    @Message
    String claimedByAnother(String who, String time);

    @Message
    String claimedAdvice(String who);

    @Message
    String alreadyResolved(String who, String time);

    @Message
    String foundNotRelevant(String who, String time);

    @Message
    String notClaimed();

    @Message
    String notWaiting();

    @Message
    String notClosed();

    @Message
    String notYours(String who);

    @Message
    String changedSince();

    @Message
    String tooLate();

    @Message
    String undo();

    @Message
    String doneMuted();

    @Message
    String doneLifted();

    @Message
    String doneCorrected();

    @Message
    String doneUndone();

    @Message
    String doneNoted();

    @Message
    String claim();

    @Message
    String resolve();

    @Message
    String resume();

    @Message
    String letWait();

    @Message
    String forCustomer();

    @Message
    String forThirdParty();

    @Message
    String assign();

    @Message
    String reopen();

    @Message
    String moreActions();

    @Message
    String moreShort();

    @Message
    String release();

    @Message
    String notRelevant();

    @Message
    String muteAuthor(String who);

    @Message
    String muteSource(String source);

    @Message
    String mutePhrase();

    @Message
    String mute();

    @Message
    String categories();

    @Message
    String marks();

    @Message
    String clocks();

    @Message
    String noClocks();

    @Message
    String formerClocks();

    @Message
    String dropped();

    @Message
    String used();

    @Message
    String usedOf(String used, String target);

    @Message
    String due();

    @Message
    String course();

    @Message
    String from();

    @Message
    String passing();

    @Message
    String length();

    @Message
    String reply();

    @Message
    String replyPlaceholder();

    @Message
    String where();

    @Message
    String how();

    @Message
    String draftKept();

    @Message
    String copied();

    @Message
    String copyAndOpen();

    @Message
    String copyText();

    @Message
    String openPost();

    @Message
    String recordAsSent();

    @Message
    String addNote();

    @Message
    String keepNote();

    @Message
    String clipTitle();

    @Message
    String bookmarklet();

    @Message
    String bookmarkletName();

    @Message
    String bookmarkletExplained();

    @Message
    String newCaseExplained();

    @Message
    String putRight();

    @Message
    String client();

    @Message
    String choosePlease();

    @Message
    String clientMissing();

    @Message
    String channelMissing();

    @Message
    String address();

    @Message
    String notAWebAddress();

    @Message
    String nothingInIt();

    @Message
    String whatItSays();

    @Message
    String tooLong();

    @Message
    String unreadableCharacter();

    @Message
    String author();

    @Message
    String mayBeEmpty();

    @Message
    String published();

    @Message
    String publishedExplained(String zone);

    @Message
    String inFuture();

    @Message
    String timeUnreadable();

    @Message
    String openCase();

    @Message
    String cancel();

    @Message
    String mutedExplained();

    @Message
    String nothingMuted();

    @Message
    String nothingMutedAdvice();

    @Message
    String what();

    @Message
    String silent();

    @Message
    String byWhom();

    @Message
    String since();

    @Message
    String lift();

    @Message
    String handOverExplained();

    @Message
    String handedOver(int count, String from, String to);

    @Message
    String handoverKept(int count, String from, String to);

    @Message
    String handoverMoved(int count);

    @Message
    String nobodyHolds();

    @Message
    String nobodyHoldsAdvice();

    @Message
    String allCasesOf();

    @Message
    String goTo();

    @Message
    String takersExplained();

    @Message
    String whoHasWhat();

    @Message
    String chooseAnother();

    @Message
    String colleague();

    @Message
    String openCases();
}
