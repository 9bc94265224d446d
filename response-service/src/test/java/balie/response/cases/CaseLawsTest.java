package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.cases.ACase.on;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent;
import balie.events.CaseEvent.ClockKind;
import balie.events.CaseEvent.Status;
import balie.events.CaseEvent.WaitingFor;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Way;
import balie.response.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any case, whatever people do to it: tried on some hundred lives, the same in each run. */
class CaseLawsTest {
    private static final List<String> PEOPLE = List.of("joris", "sanne", "pim");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCaseNeverContradictsItself(long seed) {
        var random = new Random(seed);
        var life = ACase.aCase();
        var now = on("10:05");
        Optional<TakeBack> takeBack = Optional.empty();

        for (int step = 0; step < 40; step++) {
            now = now.plusSeconds(random.nextInt(random.nextBoolean() ? 10 : 6 * 3600));
            var command = command(random, now, takeBack);
            if (life.decide(command) instanceof Accepted accepted) {
                takeBack = accepted.takeBack();
                life.after(command);
                checkStanding(life.file());
                checkClocks(life.file(), now);
            }
        }

        checkEvents(life.events(), life.file());
    }

    private static void checkStanding(CaseFile file) {
        var standing = file.standing();

        assertThat(standing.status() == Status.WAITING).isEqualTo(standing.waitingFor() != null);
        assertThat(standing.open()).isEqualTo(standing.closedAt() == null);
        assertThat(standing.assigned()).isEqualTo(standing.assignedAt() != null);
        if (standing.status() == Status.NEW) assertThat(standing.assigned()).isFalse();
        if (standing.status() == Status.CLAIMED) assertThat(standing.assigned()).isTrue();
        assertThat(file.mentions()).doesNotHaveDuplicates();
    }

    private static void checkClocks(CaseFile file, Instant now) {
        for (var kind : ClockKind.values())
            assertThat(file.clocks().stream().filter(clock -> clock.kind() == kind && !clock.over()))
                    .hasSizeLessThanOrEqualTo(1);
        if (!file.standing().open()) assertThat(file.clocks()).allMatch(SlaClock::over);
        for (var clock : file.clocks()) {
            if (clock.open() && clock.dueAt() != null) assertThat(clock.dueAt()).isAfter(now);
            if (clock.kind() == ClockKind.RESOLUTION && !clock.over())
                assertThat(clock.waitingFor()).isEqualTo(file.standing().waitingFor());
        }
    }

    private static void checkEvents(List<CaseEvent> events, CaseFile file) {
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).sequence()).isEqualTo(i + 1);
            assertThat(events.get(i).eventId()).isEqualTo(file.key().eventId(i + 1));
        }
        var last = events.get(events.size() - 1);
        assertThat(last.state().status()).isEqualTo(file.standing().status());
        assertThat(last.state().assignee()).isEqualTo(file.standing().assignee());
        assertThat(last.clocks())
                .extracting(CaseEvent.Clock::state)
                .isEqualTo(file.clocks().stream().map(SlaClock::state).toList());
    }

    private static CaseCommand command(Random random, Instant at, Optional<TakeBack> takeBack) {
        var by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var commands = new ArrayList<CaseCommand>(List.of(
                new Claim(by, at),
                new Assign(by, PEOPLE.get(random.nextInt(PEOPLE.size())), at),
                new Release(by, at),
                new AddNote(by, at),
                new RecordReply(by, new UUID(3, random.nextLong()), Way.ANSWER, Audience.PUBLIC, at),
                new Wait(by, WaitingFor.CUSTOMER, at),
                new Wait(by, WaitingFor.THIRD_PARTY, at),
                new Resume(by, at),
                new Resolve(by, at),
                new Reopen(by, at),
                new MarkNotRelevant(by, at),
                new Recategorise(by, List.of(random.nextBoolean() ? "damage" : "delivery"), at),
                new PassTime(at),
                new ApplyTerms(at),
                new JoinMention(mention(random, at), at)));
        takeBack.ifPresent(last -> commands.addAll(
                List.of(new Undo(last.by(), last, at), new Undo(last.by(), last, at), new Undo(by, last, at))));
        return commands.get(random.nextInt(commands.size()));
    }

    private static IncomingMention mention(Random random, Instant at) {
        var mention = IncomingMention.of(aMention().id(random.nextInt(50)).triaged(), random.nextBoolean());
        return new IncomingMention(
                mention.mentionId(),
                at,
                at,
                mention.channel(),
                mention.categories(),
                random.nextBoolean(),
                random.nextInt(4) > 0,
                mention.fromCustomer());
    }
}
