package balie.response.casework;

import static balie.response.Judged.mention;
import static balie.response.casework.Cases.awaitCaseOf;
import static balie.response.casework.Cases.awaitStored;
import static balie.response.casework.Cases.casesOf;
import static balie.response.casework.Cases.column;
import static balie.response.casework.Cases.does;
import static balie.response.casework.Cases.history;
import static balie.response.casework.Cases.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.events.ChannelType;
import balie.events.MentionCollected.Change;
import balie.events.Topic;
import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.events.Verdict.Polarity;
import balie.platform.delivery.DeliveryConfig;
import balie.platform.session.ClientTransactions;
import balie.platform.session.VisibleClients;
import balie.response.Desk;
import balie.response.casework.Clip.Fault;
import balie.response.mutes.Mute.Kind;
import balie.response.mutes.Mutes;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseOpeningTest {
    @Inject
    Desk desk;

    @Inject
    CaseOpening opening;

    @Inject
    Corrections corrections;

    @Inject
    DeliveryConfig delivery;

    @Inject
    Mutes mutes;

    @Inject
    ClientTransactions transactions;

    @Test
    void aPastedPostBecomesACaseWhoseClocksStartNow() throws Exception {
        var client = desk.served();

        var caseId = open(new Clip(client, ChannelType.WEBLOG, null, "Els", null, "Mijn tegels zijn stuk", null))
                .orElseThrow();

        assertThat(history(caseId)).containsExactly("OPENED", "SLA_STARTED", "SLA_STARTED");
        assertThat(column(caseId, "file -> 'origin' ->> 'openedBy'")).isEqualTo("joris");
        assertThat(column(caseId, "due_at between now() + interval '119 minutes' and now() + interval '121 minutes'"))
                .isEqualTo("t");
    }

    @Test
    void anAddressThatTheHouseKnowsLeadsToTheMentionsOwnCase() throws Exception {
        var client = desk.served();
        var praise = mention(client).now().feeling(Polarity.POSITIVE);
        desk.triaged(praise);
        awaitStored(praise);
        var url = "https://wonen.example/t/" + praise.id();

        var caseId = open(new Clip(client, ChannelType.FORUM, url, null, null, null, null))
                .orElseThrow();

        assertThat(awaitCaseOf(praise)).isEqualTo(caseId);
        assertThat(open(new Clip(client, ChannelType.FORUM, url, null, null, null, null)))
                .contains(caseId);
        does("joris", caseId, "resolve");
        assertThat(open(new Clip(client, ChannelType.FORUM, url, null, null, null, null)))
                .contains(caseId);
        assertThat(column(caseId, "is_open")).isEqualTo("t");
    }

    @Test
    void aClipSaysWhatIsWrongWithIt() {
        var now = Instant.parse("2026-11-22T10:00:00Z");

        assertThat(new Clip("c", ChannelType.FORUM, " ", null, null, " ", null).faults(now))
                .containsExactly(Fault.NOTHING_IN_IT);
        assertThat(new Clip("c", null, "javascript:alert(1)", null, null, null, now.plusSeconds(1)).faults(now))
                .isEqualTo(Set.of(Fault.CHANNEL_MISSING, Fault.NOT_A_WEB_ADDRESS, Fault.PUBLISHED_IN_FUTURE));
        assertThat(new Clip("c", ChannelType.FORUM, "https://forum.example/t/1", null, null, null, now).faults(now))
                .isEmpty();
    }

    @Test
    void whatIsMutedOpensNoCaseUntilItIsLifted() throws Exception {
        var client = desk.served();
        var mute = transactions.call(
                VisibleClients.ALL, () -> mutes.mute(VisibleClients.ALL, client, Kind.AUTHOR, "Troll1", null, "joris"));
        var silent = mention(client).now().by("troll1");
        desk.triaged(silent);
        awaitStored(silent);
        assertThat(casesOf(client)).isEmpty();

        assertThat(transactions.call(
                        VisibleClients.ALL, () -> mutes.lift(VisibleClients.ALL, mute.orElseThrow(), "joris")))
                .isTrue();
        var heard = mention(client).now().by("troll1");
        desk.triaged(heard);

        awaitCaseOf(heard);
        assertThat(casesOf(client)).hasSize(1);
        assertThat(texts("select action from audit where client_id = '" + client + "' order by audit_id"))
                .containsSubsequence("muted", "mute-lifted");
    }

    @Test
    void aCorrectedTagHoldsForLaterRevisionsAndChangesTheCase() throws Exception {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        assertThat(correct(complaint.id(), "sentiment", "NEUTRAL")).isEqualTo(Corrections.Outcome.CORRECTED);
        assertThat(correct(complaint.id(), "categories", "damage")).isEqualTo(Corrections.Outcome.CORRECTED);
        assertThat(correct(complaint.id(), "categories", "damage")).isEqualTo(Corrections.Outcome.UNCHANGED);
        var edited = complaint.revision(2, Change.EDITED).saying("nog steeds niets");
        desk.triaged(edited);
        awaitStored(edited);

        assertThat(column(caseId, "negative")).isEqualTo("f");
        assertThat(column(caseId, "categories")).isEqualTo("{damage}");
        assertThat(history(caseId)).contains("RECATEGORISED");
        assertThat(texts("select sentiment from mention where mention_id = '" + complaint.id() + "'"))
                .containsExactly("NEUTRAL");
    }

    @Test
    void whoResolvesACaseConfirmsTheTagsThatNobodyCorrected() throws Exception {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        var caseId = awaitCaseOf(complaint);

        correct(complaint.id(), "sentiment", "NEUTRAL");
        does("joris", caseId, "resolve");

        var key = client + ":" + column(caseId, "conversation_id");
        var confirmed = await().until(
                        () -> OnTopic.of(Topic.TRIAGE_CONFIRMED, key, TriageConfirmed.class, delivery),
                        all -> !all.isEmpty());
        assertThat(confirmed).singleElement().satisfies(one -> {
            assertThat(one.mentionId()).isEqualTo(complaint.id());
            assertThat(one.tags()).containsOnlyKeys("categories", "flags", "motives");
            assertThat(one.by()).isEqualTo("joris");
            assertThat(one.seen().text()).isNotEmpty();
        });
        var corrected = await().until(
                        () -> OnTopic.of(Topic.TRIAGE_CORRECTED, key, TriageCorrected.class, delivery),
                        all -> !all.isEmpty());
        assertThat(corrected.get(0).seen()).isEqualTo(confirmed.get(0).seen());
    }

    @Test
    void aValueThatATagDoesNotTakeIsRefused() throws Exception {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        awaitStored(complaint);

        for (var wrong : List.of("sentiment/SAD", "categories/nonsense", "flags/QUESTIONS", "text/x", "motives/"))
            assertThat(correct(complaint.id(), wrong.split("/")[0], wrong.substring(wrong.indexOf('/') + 1)))
                    .isEqualTo(Corrections.Outcome.NOT_A_VALUE);
        assertThat(correct(UUID.randomUUID(), "sentiment", "NEUTRAL")).isEqualTo(Corrections.Outcome.NO_SUCH_MENTION);
    }

    private Optional<UUID> open(Clip clip) throws Exception {
        return transactions.call(VisibleClients.ALL, () -> opening.open(VisibleClients.ALL, clip, "joris"));
    }

    private Corrections.Outcome correct(UUID mentionId, String tag, String to) throws Exception {
        return transactions.call(
                VisibleClients.ALL,
                () -> corrections.correct(VisibleClients.ALL, mentionId, tag, List.of(to), "joris"));
    }
}
