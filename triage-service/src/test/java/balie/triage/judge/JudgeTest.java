package balie.triage.judge;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import balie.triage.Clients;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Judge JUDGE = new Judge();
    private static final ClientView TEGELHUIS = ClientView.of(Clients.tegelhuis());

    @Test
    void aVerdictTellsWhichProfileAndModelJudged() {
        var known = JUDGE.verdict(Mentions.saying("Dag").event(), TEGELHUIS);
        var unknown = JUDGE.verdict(Mentions.saying("Dag").event(), ClientView.UNKNOWN);

        assertThat(known.profileVersion()).isEqualTo(3);
        assertThat(unknown.profileVersion()).isZero();
        assertThat(known.modelVersion()).isEqualTo(Judge.MODEL_VERSION);
    }

    @Test
    void theSameMentionGetsTheSameVerdictFromAnotherJudge() {
        var mention = Mentions.saying("Bestelling kapot, waar blijft mijn geld? #boos 😡 @tegelhuis")
                .event();

        assertThat(new Judge().verdict(mention, ClientView.of(Clients.tegelhuis())))
                .isEqualTo(JUDGE.verdict(mention, TEGELHUIS));
    }

    @Test
    void whoHasAProblemThatTheClientSolvesIsAnOpportunityWithAPageToLink() {
        var verdict = JUDGE.verdict(
                Mentions.saying("Bah, in de douche zijn de tegels los. Ellendig.")
                        .foundBy("opportunities")
                        .event(),
                TEGELHUIS);

        assertThat(verdict.flags()).contains(Flag.OPPORTUNITY).doesNotContain(Flag.COMPLAINT);
        assertThat(verdict.advice().react()).isTrue();
        assertThat(verdict.advice().way()).isEqualTo(Way.ANSWER);
        assertThat(verdict.advice().page()).isEqualTo("https://tegelhuis.example/los");
        assertThat(verdict.advice().path()).last().satisfies(step -> {
            assertThat(step.rule()).isEqualTo("client-need");
            assertThat(step.evidence()).containsExactly("tegels los");
        });
    }

    @Test
    void aWithdrawnMentionIsNeutralAndWantsNothing() {
        var verdict = JUDGE.verdict(Mentions.saying("Waardeloos!").withdrawn().event(), TEGELHUIS);

        assertThat(verdict.sentiment().polarity()).isEqualTo(Polarity.NEUTRAL);
        assertThat(verdict.motives()).isEmpty();
        assertThat(verdict.advice().react()).isFalse();
        assertThat(verdict.advice().path()).singleElement().satisfies(step -> assertThat(step.rule())
                .isEqualTo("withdrawn"));
    }

    @Test
    void categoriesComeFromTheClientsOwnWords() {
        var verdict = JUDGE.verdict(
                Mentions.saying("Levering te laat, geleverd met gebarsten tegels")
                        .event(),
                TEGELHUIS);

        assertThat(verdict.categories()).containsExactly("delivery", "damage");
    }

    @Test
    void unknownFollowersAreNotZeroFollowers() {
        assertThat(influence(null)).isNull();
        assertThat(influence(0L)).isZero();
        assertThat(influence(999L)).isEqualTo(0.5);
        assertThat(influence(5_000_000L)).isEqualTo(1);
    }

    @Test
    void theChannelWeighsWhereTheTextSaysLittle() {
        assertThat(firstMotive("Wat een gedoe met die vloer", ChannelType.FORUM))
                .isNotEqualTo(Motive.SERVICE);
        assertThat(firstMotive("Graag hulp met de vloer", ChannelType.CORPORATE_WEBSITE))
                .isEqualTo(Motive.SERVICE);
        assertThat(firstMotive("Wat een gedoe met die vloer", ChannelType.WEBLOG))
                .isEqualTo(Motive.VENTING);
    }

    @Test
    void atMostThreeMotivesMostImportantFirst() {
        var motives = JUDGE.verdict(Mentions.saying("Dag allemaal").event(), TEGELHUIS)
                .motives();

        assertThat(motives).hasSizeBetween(1, 3);
        assertThat(motives).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void dangerThreatsAndInfluenceAreUrgent() {
        assertThat(urgency(Mentions.saying("De kachel is ontploft, levensgevaarlijk en slecht!")))
                .isEqualTo(Urgency.HIGH);
        assertThat(urgency(Mentions.saying("Nog steeds niet geleverd, ik stap naar de rechter")))
                .isEqualTo(Urgency.HIGH);
        assertThat(urgency(Mentions.saying("Slechte tegels").by("ster", 250_000L)))
                .isEqualTo(Urgency.HIGH);
        assertThat(urgency(Mentions.saying("Wanneer zijn jullie open?"))).isEqualTo(Urgency.NORMAL);
        assertThat(urgency(Mentions.saying("Lekker weer"))).isEqualTo(Urgency.LOW);
    }

    @Test
    void onlyTheClientsOwnAccountAddressesTheClient() {
        var own = JUDGE.verdict(Mentions.saying("@tegelhuis een vraag").event(), TEGELHUIS);
        var other = JUDGE.verdict(Mentions.saying("@iemandanders een vraag").event(), TEGELHUIS);

        assertThat(own.flags()).contains(Flag.ADDRESSED);
        assertThat(other.flags()).doesNotContain(Flag.ADDRESSED);
    }

    private static Double influence(Long followers) {
        return JUDGE.verdict(Mentions.saying("Dag").by("marga", followers).event(), TEGELHUIS)
                .influence();
    }

    private static Motive firstMotive(String text, ChannelType channel) {
        Verdict verdict = JUDGE.verdict(Mentions.saying(text).on(channel).event(), TEGELHUIS);
        return verdict.motives().get(0).motive();
    }

    private static Urgency urgency(Mentions mention) {
        return JUDGE.verdict(mention.event(), TEGELHUIS).urgency();
    }
}
