package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.Times.at;
import static balie.response.cases.ACase.aCase;
import static balie.response.cases.ACase.client;
import static balie.response.cases.ACase.incoming;
import static balie.response.cases.ACase.on;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.events.ChannelType;
import balie.events.ClientProfile.ServiceMode;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.response.AClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a case's clocks when something happens to the case, and what is told of it. */
class CaseClocksTest {
    private static final UUID REPLY = new UUID(3, 1);

    @Test
    void aCaseOpensWithTwoClocksThatStartWhenItsMentionWasFound() {
        var opened = aCase();

        assertThat(opened.kinds()).containsExactly(Kind.OPENED, Kind.SLA_STARTED, Kind.SLA_STARTED);
        assertThat(opened.clock(ClockKind.FIRST_RESPONSE, 1).dueAt()).isEqualTo(on("12:01"));
        assertThat(opened.clock(ClockKind.RESOLUTION, 1).dueAt()).isEqualTo(at("2026-03-05 10:01"));
    }

    @Test
    void aReplyMeetsTheFirstResponseAndClaimsNobodysCase() {
        var replied = aCase().after(reply("joris", on("11:00")));

        assertThat(replied.lastKinds()).containsExactly(Kind.CLAIMED, Kind.REPLY_SENT, Kind.SLA_MET);
        assertThat(replied.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.MET);
        assertThat(replied.clock(ClockKind.RESOLUTION, 1).state()).isEqualTo(ClockState.RUNNING);
        assertThat(replied.file().replies()).isEqualTo(new Replies(1, on("11:00"), on("11:00")));
    }

    @Test
    void aSecondReplyMeetsNothingMore() {
        var replied = aCase().after(reply("joris", on("11:00"))).after(reply("joris", on("11:30")));

        assertThat(replied.lastKinds()).containsExactly(Kind.REPLY_SENT);
        assertThat(replied.file().replies()).isEqualTo(new Replies(2, on("11:00"), on("11:30")));
    }

    @Test
    void aReplyAfterTheDeadlineFindsItBreachedThoughNoTimerSawIt() {
        var replied = aCase().after(reply("joris", on("12:05")));

        assertThat(replied.lastKinds()).containsExactly(Kind.SLA_BREACHED, Kind.CLAIMED, Kind.REPLY_SENT);
        assertThat(replied.last().events().get(0).at()).isEqualTo(on("12:01"));
        var clock = replied.clock(ClockKind.FIRST_RESPONSE, 1);
        assertThat(clock.state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.marks().doneAt()).isEqualTo(on("12:05"));
    }

    @Test
    void timersWarnOnceAndBreachOnce() {
        var life = aCase().after(new PassTime(on("11:31:02")));
        assertThat(life.lastKinds()).containsExactly(Kind.SLA_WARNED);
        assertThat(life.last().events().get(0).at()).isEqualTo(on("11:31"));

        assertThat(life.after(new PassTime(on("11:31:03"))).last().changed()).isFalse();
        assertThat(life.after(new PassTime(on("12:01:01"))).lastKinds()).containsExactly(Kind.SLA_BREACHED);
        assertThat(life.after(new PassTime(on("12:01:02"))).last().changed()).isFalse();
    }

    @Test
    void waitingPausesTheResolutionOnlyAndAPostByTheCustomerEndsIt() {
        var waiting = aCase().after(new Wait("joris", WaitingFor.CUSTOMER, on("10:31")));
        assertThat(waiting.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.RUNNING);
        assertThat(waiting.clock(ClockKind.RESOLUTION, 1).state()).isEqualTo(ClockState.PAUSED);

        var post = aMention().id(2).toWatch().publishedAt("2026-03-04 15:30").collectedAt("2026-03-04 15:31");
        waiting.after(new JoinMention(incoming(post), on("15:31")));

        assertThat(waiting.lastKinds()).containsExactly(Kind.SLA_BREACHED, Kind.MENTION_JOINED, Kind.RESUMED);
        assertThat(waiting.file().standing().status()).isEqualTo(Status.CLAIMED);
        assertThat(waiting.clock(ClockKind.RESOLUTION, 1).dueAt()).isEqualTo(at("2026-03-05 15:01"));
    }

    @Test
    void aPostDoesNotEndWaitingForAThirdParty() {
        var waiting = aCase().after(new Wait("joris", WaitingFor.THIRD_PARTY, on("10:31")));

        waiting.after(new JoinMention(incoming(aMention().id(2)), on("11:00")));

        assertThat(waiting.lastKinds()).containsExactly(Kind.MENTION_JOINED);
        assertThat(waiting.clock(ClockKind.RESOLUTION, 1).state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void resolvingMeetsTheResolutionAndDropsAResponseThatWasNeverGiven() {
        var resolved = aCase().after(new Resolve("joris", on("11:00")));

        assertThat(resolved.lastKinds()).containsExactly(Kind.CLAIMED, Kind.RESOLVED, Kind.SLA_DROPPED, Kind.SLA_MET);
        assertThat(resolved.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.DROPPED);
        assertThat(resolved.clock(ClockKind.RESOLUTION, 1).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aCaseThatIsNotRelevantHasNoClocksToMeet() {
        var closed = aCase().after(new MarkNotRelevant("joris", on("11:00")));

        assertThat(closed.lastKinds()).containsExactly(Kind.NOT_RELEVANT, Kind.SLA_DROPPED, Kind.SLA_DROPPED);
        assertThat(closed.after(new PassTime(at("2026-03-09 12:00"))).last().changed())
                .isFalse();
    }

    @Test
    void aNewPostStartsBothClocksAnewAndKeepsTheOldOnes() {
        var reopened = aCase().after(reply("joris", on("10:30"))).after(new Resolve("joris", on("11:00")));
        var post = aMention()
                .id(2)
                .categories("damage")
                .publishedAt("2026-03-04 15:00")
                .collectedAt("2026-03-04 15:02");

        reopened.after(new JoinMention(incoming(post), on("15:03")));

        assertThat(reopened.lastKinds()).containsExactly(Kind.REOPENED, Kind.SLA_STARTED, Kind.SLA_STARTED);
        assertThat(reopened.file().standing().assignee()).isEqualTo("joris");
        assertThat(reopened.file().clocks()).hasSize(4);
        assertThat(reopened.clock(ClockKind.FIRST_RESPONSE, 2).startedAt()).isEqualTo(on("15:02"));
        assertThat(reopened.clock(ClockKind.FIRST_RESPONSE, 2).dueAt()).isEqualTo(at("2026-03-05 09:02"));
        assertThat(reopened.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.MET);
        assertThat(reopened.file().categories()).containsExactly("delivery", "damage");
    }

    @Test
    void reopeningByHandMeasuresTheFirstResponseOnlyWhereNoneWasGiven() {
        var answered = aCase().after(reply("joris", on("10:30")))
                .after(new Resolve("joris", on("11:00")))
                .after(new Reopen("sanne", on("12:00")));
        var unanswered = aCase().after(new Resolve("joris", on("11:00"))).after(new Reopen("sanne", on("12:00")));

        assertThat(answered.lastKinds()).containsExactly(Kind.REOPENED, Kind.SLA_STARTED);
        assertThat(answered.clock(ClockKind.RESOLUTION, 2).startedAt()).isEqualTo(on("12:00"));
        assertThat(unanswered.lastKinds()).containsExactly(Kind.REOPENED, Kind.SLA_STARTED, Kind.SLA_STARTED);
    }

    @Test
    void otherHoursMoveTheDeadlinesOfClocksThatRun() {
        var life = aCase().after(reply("joris", on("10:31")));

        life.terms(AClient.withHours("mon-fri 09:00-22:00")
                        .targets("PT2H", "PT8H")
                        .version(2))
                .after(new ApplyTerms(on("12:01")));

        assertThat(life.lastKinds()).containsExactly(Kind.SLA_RESCHEDULED);
        assertThat(life.last().events().get(0).detail().clock()).isEqualTo(ClockKind.RESOLUTION);
        assertThat(life.clock(ClockKind.RESOLUTION, 1).dueAt()).isEqualTo(on("18:01"));
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 1).profileVersion()).isEqualTo(1);
    }

    @Test
    void aVersionWithTheSameHoursAndTargetsLeavesClocksAlone() {
        var life = aCase().terms(client().version(2));

        assertThat(life.after(new ApplyTerms(on("11:00"))).last().changed()).isFalse();
        assertThat(life.clock(ClockKind.RESOLUTION, 1).profileVersion()).isEqualTo(1);
    }

    @Test
    void whenNobodyRepliesAnyMoreClocksAreDropped() {
        var life = aCase().terms(client().version(2).mode(ServiceMode.MONITOR_ONLY));

        life.after(new ApplyTerms(on("11:00")));

        assertThat(life.lastKinds()).containsExactly(Kind.SLA_DROPPED, Kind.SLA_DROPPED);
    }

    @Test
    void thatMissedClocksAreDroppedIsToldToo() {
        var missed = aCase().after(new PassTime(at("2026-03-06 12:00")));
        assertThat(missed.lastKinds()).containsExactly(Kind.SLA_BREACHED, Kind.SLA_BREACHED);

        missed.terms(client().version(2).mode(ServiceMode.MONITOR_ONLY)).after(new ApplyTerms(at("2026-03-06 12:05")));

        assertThat(missed.lastKinds()).containsExactly(Kind.SLA_DROPPED);
        assertThat(missed.last().events().get(0).clocks()).allMatch(clock -> clock.droppedAt() != null);
    }

    @Test
    void whenSomebodyRepliesAgainAnOpenCaseIsMeasuredAnew() {
        var life = aCase().terms(client().version(2).mode(ServiceMode.MONITOR_ONLY))
                .after(new ApplyTerms(on("11:00")))
                .terms(client().version(3))
                .after(new ApplyTerms(on("13:00")));

        assertThat(life.lastKinds()).containsExactly(Kind.SLA_STARTED, Kind.SLA_STARTED);
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 2).dueAt()).isEqualTo(on("15:00"));
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.DROPPED);
        assertThat(life.after(new ApplyTerms(on("13:01"))).last().changed()).isFalse();
    }

    @Test
    void aCaseThatWaitsIsMeasuredAnewOnceItWaitsNoMore() {
        var life = aCase().after(reply("joris", on("10:30")))
                .after(new Wait("joris", WaitingFor.THIRD_PARTY, on("10:31")))
                .terms(client().version(2).mode(ServiceMode.MONITOR_ONLY))
                .after(new ApplyTerms(on("11:00")))
                .terms(client().version(3))
                .after(new ApplyTerms(on("13:00")));

        assertThat(life.lastKinds()).containsExactly(Kind.SLA_STARTED);
        assertThat(life.clock(ClockKind.RESOLUTION, 2).state()).isEqualTo(ClockState.PAUSED);
        life.after(new Resume("joris", on("14:00")));
        assertThat(life.clock(ClockKind.RESOLUTION, 2).dueAt()).isEqualTo(at("2026-03-05 14:00"));
    }

    @Test
    void aClosedCaseIsNotMeasuredAnew() {
        var closed = aCase().after(new Resolve("joris", on("10:30"))).terms(client().version(2));

        assertThat(closed.after(new ApplyTerms(on("11:00"))).last().changed()).isFalse();
    }

    @Test
    void aCorrectedCategoryBringsItsTarget() {
        var life = ACase.of(client().except(ChannelType.FORUM, "damage", "PT4H", "PT16H"));

        life.after(new Recategorise("joris", List.of("damage"), on("11:01")));

        assertThat(life.lastKinds()).containsExactly(Kind.RECATEGORISED);
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 1).dueAt()).isEqualTo(on("14:01"));
    }

    @Test
    void everyEventCarriesTheWholeCaseSoTheLastOneTellsItAll() {
        var life = aCase().after(reply("joris", on("11:01")))
                .after(new Wait("joris", WaitingFor.THIRD_PARTY, on("11:31")))
                .after(new AddNote("sanne", at("2026-03-05 11:00")));

        CaseEvent event = life.last().events().get(0);

        assertThat(event.state().status()).isEqualTo(Status.WAITING);
        assertThat(event.state().waitingFor()).isEqualTo(WaitingFor.THIRD_PARTY);
        assertThat(event.state().firstReplyAt()).isEqualTo(on("11:01"));
        assertThat(event.actor()).isEqualTo("sanne");
        assertThat(event.clocks())
                .extracting(CaseEvent.Clock::businessTime)
                .containsExactly(Duration.ofHours(1), Duration.ofMinutes(90));
        assertThat(event.clocks())
                .extracting(CaseEvent.Clock::calendarTime)
                .containsExactly(Duration.ofHours(1), Duration.ofMinutes(24 * 60 + 59));
    }

    @Test
    void aCommandOfAMachineWhoseClockIsBehindTakesEffectAfterTheLast() {
        var life = aCase().after(new Claim("joris", on("11:00"))).after(new Release("joris", on("10:59:59")));

        assertThat(life.last().events().get(0).at()).isEqualTo(on("11:00"));
    }

    private static RecordReply reply(String by, Instant at) {
        return new RecordReply(by, REPLY, Way.ANSWER, Audience.PUBLIC, at);
    }
}
