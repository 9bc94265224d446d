package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.cases.ACase.aCase;
import static balie.response.cases.ACase.incoming;
import static balie.response.cases.ACase.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.ClockState;
import balie.events.CaseEvent.Kind;
import balie.events.CaseEvent.WaitingFor;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoTest {

    static Stream<CaseCommand> undoable() {
        return Stream.of(
                new Claim("joris", on("11:00")),
                new Assign("joris", "pim", on("11:00")),
                new RecordReply("joris", new UUID(3, 1), Way.ANSWER, Audience.PUBLIC, on("11:00")),
                new Wait("joris", WaitingFor.CUSTOMER, on("11:00")),
                new Resolve("joris", on("11:00")),
                new MarkNotRelevant("joris", on("11:00")));
    }

    @ParameterizedTest
    @MethodSource("undoable")
    void theCaseIsAsIfItHadNotHappened(CaseCommand command) {
        var before = aCase().file();
        var life = aCase().after(command);

        life.after(new Undo("joris", life.takeBack(), on("11:00:09")));

        assertThat(life.lastKinds()).containsExactly(Kind.UNDONE);
        assertThat(life.file().standing()).isEqualTo(before.standing());
        assertThat(life.file().clocks()).isEqualTo(before.clocks());
        assertThat(life.file().replies()).isEqualTo(before.replies());
        assertThat(life.file().categories()).isEqualTo(before.categories());
        assertThat(life.file().sequence()).isEqualTo(life.events().size());
    }

    @Test
    void undoingTellsWhatWasUndone() {
        var life = aCase().after(new Resolve("joris", on("11:00")));

        life.after(new Undo("joris", life.takeBack(), on("11:00:05")));

        assertThat(life.last().events().get(0).detail().undone()).isEqualTo(Kind.RESOLVED);
    }

    @Test
    void reopeningAndReleasingAreUndoneToo() {
        var resolved = aCase().after(new Resolve("joris", on("11:00")));
        var before = resolved.file();

        resolved.after(new Reopen("joris", on("12:00")));
        resolved.after(new Undo("joris", resolved.takeBack(), on("12:00:05")));

        assertThat(resolved.file().standing()).isEqualTo(before.standing());
        assertThat(resolved.file().clocks()).isEqualTo(before.clocks());
        assertThat(resolved.file().reopenings()).isZero();
    }

    @Test
    void aDeadlineThatPassedMeanwhileIsBreached() {
        var life = aCase().after(new RecordReply("joris", new UUID(3, 1), Way.ANSWER, Audience.PUBLIC, on("12:00:58")));

        life.after(new Undo("joris", life.takeBack(), on("12:01:02")));

        assertThat(life.lastKinds()).containsExactly(Kind.UNDONE, Kind.SLA_BREACHED);
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 1).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void whatOnlyConcernsClocksDoesNotStandInTheWay() {
        var life = aCase().after(new Claim("joris", on("11:30:58")));
        var takeBack = life.takeBack();

        life.after(new PassTime(on("11:31:01")))
                .after(new AddNote("sanne", on("11:31:02")))
                .after(new Undo("joris", takeBack, on("11:31:03")));

        assertThat(life.lastKinds()).containsExactly(Kind.UNDONE);
        assertThat(life.file().standing().assigned()).isFalse();
        assertThat(life.clock(ClockKind.FIRST_RESPONSE, 1).marks().warnedAt()).isEqualTo(on("11:31"));
    }

    @Test
    void onlyWhoDidItCanUndoIt() {
        var life = aCase().after(new Claim("joris", on("11:00")));

        assertThat(life.decide(new Undo("sanne", life.takeBack(), on("11:00:05"))))
                .isEqualTo(new Refused(Refused.Why.NOT_YOURS, "joris", on("11:00")));
    }

    @Test
    void afterSomeSecondsItIsTooLate() {
        var life = aCase().after(new Claim("joris", on("11:00")));

        assertThat(life.decide(new Undo("joris", life.takeBack(), on("11:00:10"))))
                .isInstanceOf(Accepted.class);
        assertThat(life.decide(new Undo("joris", life.takeBack(), on("11:00:11"))))
                .isEqualTo(Refused.because(Refused.Why.TOO_LATE));
    }

    @Test
    void whatSomethingElseFollowedCannotBeUndone() {
        var life = aCase().after(new Claim("joris", on("11:00")));
        var takeBack = life.takeBack();

        life.after(new JoinMention(incoming(aMention().id(2)), on("11:00:03")));

        assertThat(life.decide(new Undo("joris", takeBack, on("11:00:05"))))
                .isEqualTo(Refused.because(Refused.Why.CHANGED_SINCE));
    }

    @Test
    void aCorrectedCategoryIsNotUndoneByHalfNorIsWhatCameBefore() {
        var life = aCase().after(new Claim("joris", on("11:00")));
        var claim = life.takeBack();

        life.after(new Recategorise("joris", List.of("damage"), on("11:00:02")));

        assertThat(life.last().takeBack()).isEmpty();
        assertThat(life.decide(new Undo("joris", claim, on("11:00:05"))))
                .isEqualTo(Refused.because(Refused.Why.CHANGED_SINCE));
    }

    @Test
    void nothingIsUndoneTwice() {
        var life = aCase().after(new Claim("joris", on("11:00")));
        var undo = new Undo("joris", life.takeBack(), on("11:00:05"));

        assertThat(life.after(undo).decide(undo)).isEqualTo(Refused.because(Refused.Why.CHANGED_SINCE));
    }

    @Test
    void whatChangedNothingOrIsNobodysCannotBeTakenBack() {
        var life = aCase().after(new Claim("joris", on("11:00")));

        assertThat(life.after(new Claim("joris", on("11:00:01"))).last().takeBack())
                .isEmpty();
        assertThat(life.after(new AddNote("joris", on("11:00:02"))).last().takeBack())
                .isEmpty();
        assertThat(life.after(new PassTime(on("11:40"))).last().takeBack()).isEmpty();
    }

    @Test
    void undoingInAnotherCaseIsABug() {
        var life = aCase().after(new Claim("joris", on("11:00")));
        var foreign = new TakeBack(
                CaseLife.open(
                                CaseKey.of("floor-house", "forum.example/t/2", 1),
                                incoming(aMention()),
                                null,
                                on("10:00"),
                                life.terms())
                        .file(),
                4,
                Kind.CLAIMED,
                "joris",
                on("11:00"));

        assertThatThrownBy(() -> life.decide(new Undo("joris", foreign, on("11:00:01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
