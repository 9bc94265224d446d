package balie.reporting.reaction;

import static balie.reporting.ACase.aCase;
import static balie.reporting.ACase.aCasePublished;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.ClockKind;
import balie.reporting.ACase;
import balie.reporting.period.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReactionTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant FRIDAY = Instant.parse("2026-11-20T00:00:00Z");
    private static final Span ON_FRIDAY = new Span(FRIDAY, FRIDAY.plus(DAY));
    private static final Span ON_SATURDAY = new Span(FRIDAY.plus(DAY), FRIDAY.plus(DAY.multipliedBy(2)));

    private static Reaction reaction(Span span, ACase... cases) {
        return Reaction.of(facts(cases), span);
    }

    private static CasesNow now(ACase... cases) {
        return CasesNow.of(facts(cases));
    }

    private static List<CaseFact> facts(ACase... cases) {
        return Stream.of(cases).map(ReactionTest::fact).toList();
    }

    private static CaseFact fact(ACase told) {
        return new CaseFact(
                told.id(),
                told.status(),
                told.channel(),
                told.publishedAt(),
                told.openedAt(),
                told.firstReplyAt(),
                told.clocks());
    }

    @Test
    void aCaseBelongsToThePeriodInWhichItWasOpenedAndItsAnswerToThatOfTheReply() {
        var told = aCase().answered(Duration.ofHours(20));

        assertThat(reaction(ON_FRIDAY, told).opened()).isEqualTo(1);
        assertThat(reaction(ON_FRIDAY, told).answers()).isEmpty();
        assertThat(reaction(ON_SATURDAY, told).opened()).isZero();
        assertThat(reaction(ON_SATURDAY, told).answers()).hasSize(1);
    }

    @Test
    void anAnswerKnowsWhatTheCustomerWaitedAndWhatTheTargetAllowed() {
        var answer = reaction(ON_FRIDAY, aCase().answered(HOUR.plusMinutes(5)))
                .answers()
                .get(0);

        assertThat(answer.reaction()).isEqualTo(HOUR.plusMinutes(5));
        assertThat(answer.calendar()).isEqualTo(HOUR);
        assertThat(answer.business()).isEqualTo(Duration.ofMinutes(30));
        assertThat(answer.inTime()).isTrue();
    }

    @Test
    void aReplyWithoutAClockIsAnAnswerOfWhichNoBusinessTimeIsKnown() {
        var answer = reaction(ON_FRIDAY, aCase().withoutClocks().answered(HOUR))
                .answers()
                .get(0);

        assertThat(answer.reaction()).isEqualTo(HOUR);
        assertThat(answer.business()).isNull();
        assertThat(answer.calendar()).isNull();
        assertThat(answer.inTime()).isNull();
    }

    @Test
    void aCaseIsAnsweredOnceHoweverOftenItIsReopened() {
        var told = aCase().answered(HOUR)
                .resolved(HOUR.multipliedBy(2))
                .reopened(HOUR.multipliedBy(3))
                .answered(HOUR.multipliedBy(4));

        var friday = reaction(ON_FRIDAY, told);

        assertThat(friday.opened()).isEqualTo(1);
        assertThat(friday.answers()).extracting(Answer::reaction).containsExactly(HOUR);
        assertThat(friday.firstResponse()).isEqualTo(new Targets(2, 0));
    }

    @Test
    void whoIsFirstAnsweredAfterAReopeningWaitedFromThereOn() {
        var told = aCase().resolved(HOUR).reopened(DAY).answered(DAY.plus(HOUR));

        var answers = reaction(ON_SATURDAY, told).answers();

        assertThat(answers).extracting(Answer::reaction).containsExactly(HOUR);
    }

    @Test
    void aReplyThatWasTakenBackIsNone() {
        var before = aCase();

        var taken = before.answered(HOUR).undone(before);

        assertThat(reaction(ON_FRIDAY, taken).answers()).isEmpty();
        assertThat(reaction(ON_FRIDAY, taken).firstResponse().decided()).isZero();
        assertThat(now(taken).unanswered()).isEqualTo(1);
    }

    @Test
    void aTargetIsDecidedWhenTheReplyCameInTimeOrWhenTheDeadlinePassed() {
        var late = aCase().answered(DAY);

        assertThat(reaction(ON_FRIDAY, late).firstResponse()).isEqualTo(new Targets(0, 1));
        assertThat(reaction(ON_FRIDAY, late).missed()).isEqualTo(1);
        assertThat(reaction(ON_SATURDAY, late).firstResponse()).isEqualTo(new Targets(0, 0));
        assertThat(reaction(ON_SATURDAY, late).missed()).isZero();
        assertThat(reaction(ON_SATURDAY, late).answers())
                .extracting(Answer::inTime)
                .containsExactly(false);
    }

    @Test
    void whatRunsIsUndecidedAndWhatWasDroppedNeverIs() {
        assertThat(reaction(ON_FRIDAY, aCase()).firstResponse().share()).isNull();
        assertThat(reaction(ON_FRIDAY, aCase().resolved(HOUR)).firstResponse()).isEqualTo(new Targets(0, 0));
        assertThat(reaction(ON_FRIDAY, aCase().resolved(HOUR)).resolution()).isEqualTo(new Targets(1, 0));
    }

    @Test
    void aMissedTargetStaysMissedWhenTheCaseIsResolvedWithoutAReply() {
        var told = aCase().missed(ClockKind.FIRST_RESPONSE).resolved(HOUR.multipliedBy(6));

        assertThat(reaction(ON_FRIDAY, told).firstResponse()).isEqualTo(new Targets(0, 1));
        assertThat(now(told).late()).isZero();
    }

    @Test
    void aCaseThatMissesTwoTargetsIsOneCase() {
        var both = aCase().missed(ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);

        assertThat(reaction(new Span(FRIDAY, FRIDAY.plus(DAY.multipliedBy(5))), both)
                        .missed())
                .isEqualTo(1);
    }

    @Test
    void whatWasFoundNotRelevantCountsNowhereAndIsTold() {
        var told = aCase().missed(ClockKind.FIRST_RESPONSE).answered(HOUR).notRelevant(HOUR.multipliedBy(2));

        var friday = reaction(ON_FRIDAY, told);

        assertThat(friday).isEqualTo(new Reaction(0, 0, 1, List.of(), new Targets(0, 0), new Targets(0, 0)));
        assertThat(now(told)).isEqualTo(new CasesNow(0, 0, 0, 0));
    }

    @Test
    void openCasesAreCountedAsTheyStand() {
        var stands = now(
                aCase(),
                aCase().waiting(),
                aCase().missed(ClockKind.FIRST_RESPONSE),
                aCase().answered(DAY),
                aCase().resolved(HOUR));

        assertThat(stands).isEqualTo(new CasesNow(4, 1, 1, 3));
    }

    @Test
    void theNormRunsFromPublicationThroughNightsAndIncludesItsLastMoment() {
        var reaction = reaction(
                ON_SATURDAY,
                aCase().answered(DAY),
                aCase().answered(DAY.plusMillis(1)),
                aCase().answered(DAY.plus(HOUR)));

        assertThat(reaction.norm()).isEqualTo(new Norm(1, 3));
        assertThat(reaction(ON_FRIDAY).norm().share()).isNull();
    }

    @Test
    void aPercentileNeedsTwentyAnswersOfThatPeriod() {
        var cases = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> aCasePublished(FRIDAY).answered(Duration.ofMinutes(5 + 2 * i)))
                .toArray(ACase[]::new);
        cases[0] = aCasePublished(FRIDAY).withoutClocks().answered(Duration.ofMinutes(7));

        var reaction = reaction(ON_FRIDAY, cases);

        assertThat(reaction.sincePublication())
                .contains(new Spread(20, Duration.ofMinutes(25), Duration.ofMinutes(41)));
        assertThat(reaction.business()).isEmpty();
    }
}
