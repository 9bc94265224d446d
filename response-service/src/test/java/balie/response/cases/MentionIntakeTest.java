package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.cases.ACase.aCase;
import static balie.response.cases.ACase.client;
import static balie.response.cases.ACase.on;
import static balie.response.cases.ACase.termsOf;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent.Status;
import balie.events.ClientProfile.ServiceMode;
import balie.events.MentionCollected.Change;
import balie.events.MentionTriaged;
import balie.response.AMention;
import balie.response.Times;
import balie.response.cases.MentionIntake.Effect;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MentionIntakeTest {

    static Stream<Arguments> firstMentions() {
        return Stream.of(
                Arguments.of("wants a reaction", aMention(), Effect.OPENS),
                Arguments.of("to watch", aMention().toWatch(), Effect.NOTHING),
                Arguments.of("about somebody else", aMention().notConcerning(), Effect.NOTHING),
                Arguments.of("backfill", aMention().backfill(), Effect.NOTHING),
                Arguments.of("withdrawn", aMention().change(Change.WITHDRAWN), Effect.NOTHING),
                Arguments.of("edited into a question", aMention().edited(2), Effect.OPENS),
                Arguments.of("found at a second source", aMention().change(Change.ALSO_FOUND), Effect.OPENS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstMentions")
    void aMentionThatWantsAReactionOpensACase(String name, AMention mention, Effect effect) {
        assertThat(MentionIntake.effect(mention.triaged(), Optional.empty(), termsOf(client())))
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOpensCasesForAClientThatIsOnlyMonitored(ServiceMode mode) {
        var effect = MentionIntake.effect(aMention().triaged(), Optional.empty(), termsOf(client().mode(mode)));

        assertThat(effect).isEqualTo(mode == ServiceMode.MONITOR_ONLY ? Effect.NOTHING : Effect.OPENS);
    }

    @Test
    void whateverConcernsTheClientJoinsAnOpenCase() {
        var open = aCase();

        assertThat(effect(open, later(2))).isEqualTo(Effect.JOINS);
        assertThat(effect(open, later(2).toWatch())).isEqualTo(Effect.JOINS);
        assertThat(effect(open, later(2).edited(3))).isEqualTo(Effect.JOINS);
        assertThat(effect(open, later(2).notConcerning())).isEqualTo(Effect.NOTHING);
        assertThat(effect(open, later(2).backfill())).isEqualTo(Effect.NOTHING);
        assertThat(effect(open, aMention().edited(2))).isEqualTo(Effect.NOTHING);
    }

    @Test
    void aNewPostReopensAClosedCaseAndAnEditDoesNot() {
        var resolved = aCase().after(new Resolve("sanne", on("11:00")));

        assertThat(effect(resolved, later(2))).isEqualTo(Effect.REOPENS);
        assertThat(effect(resolved, later(2).edited(2))).isEqualTo(Effect.JOINS);
        assertThat(effect(resolved, later(2).toWatch())).isEqualTo(Effect.JOINS);
        assertThat(effect(resolved, aMention().edited(2))).isEqualTo(Effect.NOTHING);
    }

    @Test
    void longAfterTheClosingANewPostOpensTheNextCase() {
        var resolved = aCase().after(new Resolve("sanne", on("11:00")));

        var inTime = MentionIntake.effect(found("2026-04-03 11:59"), Optional.of(resolved.file()), resolved.terms());
        var late = MentionIntake.effect(found("2026-04-03 12:01"), Optional.of(resolved.file()), resolved.terms());
        var next = MentionIntake.take(
                        found("2026-04-03 12:01"),
                        false,
                        Optional.of(resolved.file()),
                        Times.at("2026-04-03 12:02"),
                        resolved.terms())
                .orElseThrow();

        assertThat(inTime).isEqualTo(Effect.REOPENS);
        assertThat(late).isEqualTo(Effect.OPENS);
        assertThat(next.file().key()).isEqualTo(CaseKey.of("floor-house", "forum.example/t/1", 2));
        assertThat(next.file().standing().status()).isEqualTo(Status.NEW);
        assertThat(next.file().clocks()).allMatch(clock -> clock.generation() == 1);
    }

    @Test
    void anEditOfWhatAnEarlierCaseHeldDoesNothingToTheNext() {
        var next = MentionIntake.take(
                        found("2026-04-20 12:00"),
                        false,
                        Optional.of(
                                aCase().after(new Resolve("sanne", on("11:00"))).file()),
                        Times.at("2026-04-20 12:01"),
                        termsOf(client()))
                .orElseThrow();

        var effect = MentionIntake.effect(aMention().edited(2).triaged(), Optional.of(next.file()), termsOf(client()));

        assertThat(effect).isEqualTo(Effect.NOTHING);
    }

    @Test
    void aMentionTakenTwiceOpensOneCaseWithTheSameEvents() {
        var terms = termsOf(client());
        var once = MentionIntake.take(aMention().triaged(), false, Optional.empty(), on("10:02"), terms);
        var again = MentionIntake.take(aMention().triaged(), false, Optional.empty(), on("10:02"), terms);
        var afterwards = MentionIntake.take(aMention().triaged(), false, once.map(Accepted::file), on("10:03"), terms);

        assertThat(again).isEqualTo(once);
        assertThat(afterwards).isEmpty();
    }

    private static Effect effect(ACase known, AMention mention) {
        return MentionIntake.effect(mention.triaged(), Optional.of(known.file()), known.terms());
    }

    private static AMention later(long id) {
        return aMention().id(id).publishedAt("2026-03-04 12:00").collectedAt("2026-03-04 12:01");
    }

    private static MentionTriaged found(String at) {
        return aMention().id(2).publishedAt(at).collectedAt(at).triaged();
    }
}
