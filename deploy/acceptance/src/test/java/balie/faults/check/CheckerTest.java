package balie.faults.check;

import static balie.faults.check.World.ANSWERED;
import static balie.faults.check.World.ANSWERED_CASE;
import static balie.faults.check.World.BEGIN;
import static balie.faults.check.World.EDITED;
import static balie.faults.check.World.MISSED_CASE;
import static balie.faults.check.World.NOW;
import static balie.faults.check.World.REPLY;
import static balie.faults.check.World.RESOLUTION;
import static balie.faults.check.World.TARGET;
import static balie.faults.check.World.WEBHOOK;
import static balie.faults.check.World.id;
import static org.assertj.core.api.Assertions.assertThat;

import balie.faults.check.Finding.Kind;
import balie.faults.check.Reports.Count;
import balie.faults.journal.Alert;
import balie.faults.journal.Deed;
import balie.faults.journal.Poison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is spoilt in a world where all is well is found by its rule, and by no other. */
class CheckerTest {
    private final World world = new World();

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aMentionThatIsMissingOnTheStreamIsLost() {
        world.collected.removeIf(record -> record.mentionId().equals(EDITED));

        assertFound("PostsCollected", Kind.LOST);
        assertThat(rules()).containsOnly("PostsCollected", "RevisionsTriaged");
    }

    @Test
    void aMentionThatWasNeverTriagedIsLost() {
        world.triaged.removeIf(record -> record.mention().mentionId().equals(EDITED));

        assertFound("PostsTriaged", Kind.LOST);
        assertThat(rules()).containsOnly("PostsTriaged", "RevisionsTriaged", "MentionsCounted");
    }

    @Test
    void aMentionThatIsMissingAtTheDeskIsLost() {
        world.mentions.removeIf(mention -> mention.id().equals(EDITED));

        assertOnly("PostsAtDesk", Kind.LOST);
    }

    @Test
    void aMentionThatIsMissingInTheReportsIsLost() {
        world.facts.removeIf(fact -> fact.mentionId().equals(EDITED));

        assertOnly("PostsInReports", Kind.LOST);
    }

    @Test
    void aPostThatIsHeldUnderTwoIdsIsDoubled() {
        var one = world.mentions.get(0);
        world.mentions.add(new Desk.Mention(id("other"), one.client(), one.permalink(), one.text(), 1, false));

        assertOnly("PostsAtDesk", Kind.DOUBLED);
    }

    @Test
    void aPostThatNobodyPublishedIsWrong() {
        world.mentions.add(new Desk.Mention(id("x"), "acme", World.address("x"), Mark.of("x"), 1, false));

        assertOnly("PostsAtDesk", Kind.WRONG);
    }

    @Test
    void anEditThatNeverArrivedIsLost() {
        world.mentions.removeIf(mention -> mention.id().equals(EDITED));
        world.mentions.add(new Desk.Mention(EDITED, "acme", World.address("edited"), Mark.of("Nice day"), 1, false));

        assertOnly("PostsAtDesk", Kind.LOST);
    }

    @Test
    void aWithdrawalThatNeverArrivedIsLost() {
        world.journal.withdrawn(World.address("edited"));

        assertThat(findings()).allMatch(finding -> finding.kind() == Kind.LOST).hasSize(4);
    }

    @Test
    void aPostThatWasWithdrawnBeforeTheDeskSawItIsNotMissed() {
        var address = World.address("short");
        world.journal.published(
                new balie.faults.journal.Post(address, java.util.Set.of("acme"), BEGIN, List.of("Short"), true));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aRevisionThatIsRepeatedUnchangedIsNoFault() {
        world.collected.add(world.collected.get(0));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aRevisionThatIsRepeatedWithOtherContentIsWrong() {
        var first = world.collected.get(0);
        world.collected.add(new Stream.Collected(
                world.stamp("mention-collected", BEGIN, first.stamp().key(), "else"),
                first.mentionId(),
                first.revision(),
                first.client(),
                first.conversation(),
                first.permalink(),
                first.text(),
                false,
                false,
                first.publishedAt(),
                first.firstCollectedAt()));

        assertOnly("StreamInOrder", Kind.WRONG);
    }

    @Test
    void aCaseThatIsMissingIsLost() {
        world.cases.remove(1);
        world.caseOf.remove(1);

        assertFound("CasesWanted", Kind.LOST);
    }

    @Test
    void aSecondCaseOfAConversationIsDoubled() {
        world.cases.add(new Desk.Case(id("second"), "acme", "answered", 2, 0, "NEW", ANSWERED));
        world.shown.put("acme", new Reports.Figures(new Count(4, 1, 0), 3));

        assertOnly("CasesWanted", Kind.DOUBLED);
    }

    @Test
    void aCaseThatNobodyWantedIsWrong() {
        world.cases.add(new Desk.Case(id("unwanted"), "acme", "edited", 1, 0, "NEW", EDITED));
        world.shown.put("acme", new Reports.Figures(new Count(4, 1, 0), 3));

        assertOnly("CasesWanted", Kind.WRONG);
    }

    @Test
    void anEventThatWasNeverToldIsLost() {
        world.told.removeIf(told -> told.caseId().equals(ANSWERED_CASE) && told.sequence() == 6);

        assertOnly("HistoryWhole", Kind.LOST);
    }

    @Test
    void aGapInTheHistoryIsALoss() {
        world.events.removeIf(event -> event.caseId().equals(ANSWERED_CASE) && event.sequence() == 4);

        assertFound("HistoryWhole", Kind.LOST);
        assertThat(rules()).containsOnly("HistoryWhole");
    }

    @Test
    void aClaimThatWasAcknowledgedAndIsNotThereIsLost() {
        world.journal.did(new Deed("bob", MISSED_CASE, Deed.Kind.CLAIM, null, BEGIN, Deed.Told.DONE));

        assertOnly("ClaimsKept", Kind.LOST);
    }

    @Test
    void aCaseThatTwoClaimedIsDoubled() {
        world.journal.did(new Deed("bob", ANSWERED_CASE, Deed.Kind.CLAIM, null, BEGIN, Deed.Told.DONE));
        append(ANSWERED_CASE, 7, "CLAIMED", 95, "bob", null);

        assertOnly("ClaimsKept", Kind.DOUBLED);
    }

    @Test
    void aReplyThatWasAcknowledgedAndIsNotThereIsLost() {
        world.journal.did(new Deed("ann", ANSWERED_CASE, Deed.Kind.REPLY, id("other"), BEGIN, Deed.Told.DONE));

        assertOnly("RepliesKept", Kind.LOST);
    }

    @Test
    void aReplyOfWhichTheAgentWasToldNothingMayBeMissing() {
        world.journal.did(new Deed("ann", ANSWERED_CASE, Deed.Kind.REPLY, id("other"), BEGIN, Deed.Told.NOTHING));

        assertThat(findings()).isEmpty();
    }

    @Test
    void aReplyThatIsTwiceInTheHistoryIsDoubled() {
        append(ANSWERED_CASE, 7, "REPLY_SENT", 95, "ann", REPLY);

        assertFound("RepliesKept", Kind.DOUBLED);
        assertThat(rules()).containsOnly("RepliesKept", "CasesCounted");
    }

    @Test
    void aReplyThatNobodySentIsWrong() {
        world.replies.add(new Desk.Reply(id("other"), MISSED_CASE, "bob"));

        assertFound("RepliesKept", Kind.LOST);
    }

    @Test
    void aCorrectionThatWasAcknowledgedAndIsNotThereIsLost() {
        world.corrections.clear();

        assertOnly("DeedsKept", Kind.LOST);
    }

    @Test
    void aTimerThatIsToldBeforeItsDeadlineIsEarly() {
        replaceBreach(due(), due().minusSeconds(2));

        assertOnly("FirstResponsesTimed", Kind.EARLY);
    }

    @Test
    void aTimerThatIsSetForTooEarlyAMomentIsEarly() {
        var early = due().minusSeconds(30);
        replaceBreach(early, due().plusSeconds(1));
        world.clocks.removeIf(clock -> clock.caseId().equals(MISSED_CASE));
        world.clocks.add(new Reports.Clock(MISSED_CASE, "FIRST_RESPONSE", 1, "BREACHED", early));

        assertOnly("FirstResponsesTimed", Kind.EARLY);
    }

    @Test
    void aMissedTargetThatIsNeverToldIsLost() {
        world.events.removeIf(event -> event.caseId().equals(MISSED_CASE) && event.sequence() > 1);
        world.told.removeIf(told -> told.caseId().equals(MISSED_CASE) && told.sequence() > 1);
        world.cases.set(1, new Desk.Case(MISSED_CASE, "acme", "missed", 1, 1, "NEW", id("missed")));
        world.caseFacts.set(1, new Reports.CaseFact(MISSED_CASE, "acme", 1, "NEW", null, 0));
        world.clocks.remove(1);
        world.escalated.clear();

        assertOnly("FirstResponsesTimed", Kind.LOST);
    }

    @Test
    void aMissedTargetThatIsToldTwiceIsDoubled() {
        world.breach(4, due(), due().plusSeconds(1));
        world.cases.set(1, new Desk.Case(MISSED_CASE, "acme", "missed", 1, 4, "NEW", id("missed")));
        world.caseFacts.set(1, new Reports.CaseFact(MISSED_CASE, "acme", 4, "NEW", null, 0));

        assertOnly("FirstResponsesTimed", Kind.DOUBLED);
    }

    @Test
    void aMissedTargetThatWasNotEscalatedIsLost() {
        world.escalated.clear();

        assertThat(findings())
                .allMatch(finding -> finding.rule().equals("BreachesEscalated"))
                .isNotEmpty();
    }

    @Test
    void anAlertThatNeverArrivedIsLost() {
        world.deliveries.add(new Desk.Delivery(id("new"), World.ESCALATION, "DELIVERED", false, "RAISED/1/0/channel"));

        assertOnly("AlertsDelivered", Kind.LOST);
    }

    @Test
    void anAlertThatIsStillToBeSentIsLate() {
        world.deliveries.add(new Desk.Delivery(id("new"), World.ESCALATION, "PENDING", false, "RAISED/1/0/channel"));

        assertOnly("AlertsDelivered", Kind.LATE);
    }

    @Test
    void anAlertMayComeAgainOnceForEachDisturbance() {
        world.journal.disturbed(BEGIN);
        world.journal.arrived(new Alert(Alert.Way.WEBHOOK, WEBHOOK.toString(), NOW));

        assertThat(findings()).isEmpty();
    }

    @Test
    void anAlertThatComesAgainWithoutCauseIsDoubled() {
        world.journal.arrived(new Alert(Alert.Way.WEBHOOK, WEBHOOK.toString(), NOW));

        assertOnly("AlertsDelivered", Kind.DOUBLED);
    }

    @Test
    void anAlertThatComesAgainUnderANewIdIsDoubled() {
        world.deliveries.add(new Desk.Delivery(id("new"), World.ESCALATION, "DELIVERED", false, "RAISED/0/0/channel"));
        world.journal.arrived(new Alert(Alert.Way.WEBHOOK, id("new").toString(), NOW));

        assertOnly("AlertsDelivered", Kind.DOUBLED);
    }

    @Test
    void aCountThatIsTooHighIsDoubled() {
        world.hourly.put("acme", new Count(5, 1, 0));

        assertOnly("MentionsCounted", Kind.DOUBLED);
    }

    @Test
    void aFigureThatIsTooLowIsALoss() {
        world.shown.put("acme", new Reports.Figures(new Count(3, 1, 0), 2));

        assertOnly("MentionsCounted", Kind.LOST);
    }

    @Test
    void aCaseThatTheReportsDoNotKnowIsLost() {
        world.caseFacts.remove(0);

        assertOnly("CasesCounted", Kind.LOST);
    }

    @Test
    void aDeadLetterThatNobodyMeantIsWrong() {
        world.deadLetter("good", "invalid", "response-service");

        assertOnly("DeadLettersMeant", Kind.WRONG);
    }

    @Test
    void aDeadLetterOfAnotherCauseIsWrong() {
        world.deadLetters.remove(0);
        world.deadLetter("bad", "invalid", "response-service");

        assertOnly("DeadLettersMeant", Kind.WRONG);
    }

    @Test
    void aDeadLetterMayBeKeptTwiceByOneReader() {
        world.deadLetter("bad", "not-json", "response-service");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aDeadLetterThatOneReaderDidNotKeepIsLost() {
        world.deadLetters.remove(0);

        assertOnly("DeadLettersMeant", Kind.LOST);
    }

    @Test
    void anUnreadableRecordThatNobodyMeantIsWrong() {
        world.unreadable.add(world.stamp("case-events", BEGIN, "worse", "worse"));

        assertOnly("StreamInOrder", Kind.WRONG);
    }

    @Test
    void poisonThatLooksLikeAMentionIsNotTakenForOne() {
        world.journal.poisoned(new Poison("client-profiles", "bad", "invalid"));
        world.deadLetters.add(
                new Stream.DeadLetter("client-profiles", "bad", "invalid", "client-profiles/0/1", "reporting-service"));

        assertThat(findings()).isEmpty();
    }

    @Test
    void anEventThatIsStillToBeSentIsLate() {
        world.left.put("events of the desk to be sent", 1L);

        assertOnly("NothingLeft", Kind.LATE);
    }

    @Test
    void latenessIsMeasuredFromTheDeadline() {
        assertThat(new Checker(TARGET, RESOLUTION).lateness(world.held()))
                .isEqualTo(new Lateness(1, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    private void append(UUID caseId, long sequence, String kind, long second, String actor, UUID reply) {
        world.event(caseId, sequence, kind, second, actor, null, reply);
        world.cases.set(0, new Desk.Case(caseId, "acme", "answered", 1, sequence, "RESOLVED", ANSWERED));
        world.caseFacts.set(0, new Reports.CaseFact(caseId, "acme", sequence, "RESOLVED", BEGIN.plusSeconds(70), 1));
    }

    private void replaceBreach(Instant at, Instant written) {
        world.events.removeIf(event -> event.is("SLA_BREACHED"));
        var place = world.told.size() - 2;
        world.told.remove(place);
        world.breach(2, at, written);
        world.told.add(place, world.told.remove(world.told.size() - 1));
        world.events.add(world.events.size() - 2, world.events.remove(world.events.size() - 1));
    }

    private static Instant due() {
        return BEGIN.plusSeconds(5).plus(TARGET);
    }

    private List<Finding> findings() {
        return new Checker(TARGET, RESOLUTION).judge(world.journal, world.held());
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private void assertFound(String rule, Kind kind) {
        assertThat(findings()).anyMatch(finding -> finding.rule().equals(rule) && finding.kind() == kind);
    }

    private void assertOnly(String rule, Kind kind) {
        assertThat(findings()).isNotEmpty().allMatch(finding -> finding.rule().equals(rule) && finding.kind() == kind);
    }
}
