package balie.triage.judge;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ClientProfile.Goal;
import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Reason;
import balie.events.Verdict.Urgency;
import balie.triage.Clients;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.judge.Learnt.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnModelTest {
    private static final Judge JUDGE = new Judge();
    private static final ClientView CLIENT = ClientView.of(Clients.tegelhuis(Goal.REPUTATION));

    @Test
    void withoutAnOwnModelTheSharedOneJudges() {
        var mention = Mentions.saying("De tegels zijn gebarsten aangekomen, heel vervelend")
                .event();

        assertThat(JUDGE.verdict(mention, CLIENT, OwnModel.NONE)).isEqualTo(JUDGE.verdict(mention, CLIENT));
        assertThat(JUDGE.verdict(mention, CLIENT).modelVersion()).isEqualTo(Judge.MODEL_VERSION);
    }

    @Test
    void whatFollowsFromALearntFeelingFollowsFromIt() {
        var text = "Mijn tegels liggen nog op de pallet";

        var verdict =
                verdict(text, Map.of(Learnable.SENTIMENT, List.of(new Label("NEGATIVE", 0.9, List.of("pallet")))));

        assertThat(shared(text).sentiment().polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(verdict.sentiment().polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(verdict.flags()).contains(Flag.COMPLAINT);
        assertThat(verdict.advice().react()).isTrue();
        assertThat(verdict.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(verdict.reasons()).contains(new Reason("sentiment", "learnt", List.of("pallet")));
        assertThat(verdict.modelVersion()).isEqualTo(Judge.MODEL_VERSION + "+sentiment.3");
    }

    @Test
    void aLearntComplaintIsGivenAndTakenAway() {
        var text = "De tegels van Tegelhuis zijn gebarsten aangekomen";

        var no = verdict(text, Map.of(Learnable.COMPLAINT, List.of(new Label(Learnable.NO, 0.9, List.of()))));
        var yes = verdict(
                "Tegelhuis heeft tegels",
                Map.of(Learnable.COMPLAINT, List.of(new Label(Learnable.YES, 0.9, List.of()))));

        assertThat(shared(text).flags()).contains(Flag.COMPLAINT);
        assertThat(no.flags()).doesNotContain(Flag.COMPLAINT);
        assertThat(no.reasons()).extracting(Reason::tag).doesNotContain("flag.complaint");
        assertThat(yes.flags()).contains(Flag.COMPLAINT);
        assertThat(yes.reasons()).contains(new Reason("flag.complaint", "learnt", List.of()));
        assertThat(yes.advice().react()).isTrue();
    }

    @Test
    void learntMotivesAndCategoriesStandInTheirOrder() {
        var verdict = verdict(
                "Iets over tegels",
                Map.of(
                        Learnable.MOTIVES,
                        List.of(new Label("ADVICE", 0.6, List.of("over")), new Label("EXCHANGE", 0.25, List.of())),
                        Learnable.CATEGORIES,
                        List.of(
                                new Label("gone-since", 0.9, List.of()),
                                new Label("delivery", 0.8, List.of("tegels")),
                                new Label(Learnable.NONE, 0.5, List.of()))));

        assertThat(verdict.motives()).extracting(one -> one.motive()).containsExactly(Motive.ADVICE, Motive.EXCHANGE);
        assertThat(verdict.categories()).containsExactly("delivery");
        assertThat(verdict.reasons())
                .contains(
                        new Reason("motive.advice", "learnt", List.of("over")),
                        new Reason("category.delivery", "learnt", List.of("tegels")));
    }

    @Test
    void noCategoryCanBeLearntToo() {
        var verdict = verdict(
                "Alles over bezorgen",
                Map.of(Learnable.CATEGORIES, List.of(new Label(Learnable.NONE, 0.9, List.of()))));

        assertThat(shared("Alles over bezorgen").categories()).containsExactly("delivery");
        assertThat(verdict.categories()).isEmpty();
    }

    @Test
    void aWithdrawnMentionAsksNobody() {
        var gone = Mentions.saying("").withdrawn().event();

        var verdict = JUDGE.verdict(gone, CLIENT, model(Map.of()));

        assertThat(verdict).isEqualTo(JUDGE.verdict(gone, CLIENT));
    }

    private static Verdict shared(String text) {
        return JUDGE.verdict(Mentions.saying(text).event(), CLIENT);
    }

    private static Verdict verdict(String text, Map<Learnable, List<Label>> answers) {
        return JUDGE.verdict(Mentions.saying(text).event(), CLIENT, model(answers));
    }

    private static OwnModel model(Map<Learnable, List<Label>> answers) {
        return new OwnModel() {
            @Override
            public String version() {
                var heads = new EnumMap<Learnable, Integer>(Learnable.class);
                answers.keySet().forEach(tag -> heads.put(tag, 3));
                return OwnModel.version(heads);
            }

            @Override
            public Learnt answer(Judged shared) {
                return new Learnt(answers);
            }
        };
    }
}
