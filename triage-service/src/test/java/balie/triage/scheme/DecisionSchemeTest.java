package balie.triage.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.ClientProfile.Goal;
import balie.events.Verdict;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Step;
import balie.events.Verdict.Way;
import balie.triage.Clients;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionSchemeTest {
    private static final Judge JUDGE = new Judge();
    private static final ClientView TEGELHUIS =
            ClientView.of(Clients.tegelhuis(Goal.HELP_INDIVIDUALS, Goal.REPUTATION));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wat een heerlijk weer|concerning positive praise-wants-reaction|WATCH",
                "Stelletje idioten, rot op|concerning positive mere-abuse|WATCH",
                "Belachelijk en schandalig!|concerning positive mere-abuse unfounded-emotion|WATCH",
                "Tegelhuis stopt met leveren, het blijkt fraude|concerning positive mere-abuse unfounded-emotion"
                        + " factually-incorrect|ACKNOWLEDGE",
                "Mijn tegels zijn kapot aangekomen|concerning positive mere-abuse unfounded-emotion factually-incorrect"
                        + " dissatisfied|ACKNOWLEDGE",
                "Kunnen jullie mijn kapotte tegels omruilen?|concerning positive mere-abuse unfounded-emotion"
                        + " factually-incorrect dissatisfied|ACT",
                "Wanneer zijn jullie open?|concerning positive mere-abuse unfounded-emotion factually-incorrect"
                        + " dissatisfied question|ANSWER",
                "Gisteren de keuken betegeld|concerning positive mere-abuse unfounded-emotion factually-incorrect"
                        + " dissatisfied question discussion|WATCH",
            })
    void theQuestionsAreAskedInOrderUntilOneSettlesIt(String text, String questions, Way way) {
        var advice = judged(Mentions.saying(text)).advice();

        assertThat(advice.path()).extracting(Step::question).containsExactly(questions.split(" "));
        assertThat(advice.way()).isEqualTo(way);
        assertThat(advice.react()).isEqualTo(way != Way.WATCH);
        assertThat(advice.audience() != null).isEqualTo(advice.react());
    }

    @Test
    void whatIsNotAboutTheClientGoesNoFurther() {
        var verdict = judged(Mentions.saying("Mooi weer vandaag").foundBy("brand"));

        assertThat(verdict.concerning()).isFalse();
        assertThat(verdict.advice().path()).extracting(Step::question).containsExactly("concerning");
        assertThat(verdict.advice().react()).isFalse();
    }

    @Test
    void praiseIsAnsweredWhenItsAuthorHasManyFollowers() {
        assertThat(ruleFor(Mentions.saying("Prachtige tegels, heel blij").by("marga", 12_000L)))
                .isEqualTo("influential-author");
        assertThat(ruleFor(Mentions.saying("Prachtige tegels, heel blij").by("marga", 12L)))
                .isEqualTo("just-record");
        assertThat(ruleFor(Mentions.saying("Prachtige tegels, heel blij"))).isEqualTo("just-record");
    }

    @Test
    void praiseIsAnsweredWhenItAddressesTheBrandsAccount() {
        assertThat(ruleFor(Mentions.saying("Bedankt @tegelhuis, goed geholpen!")))
                .isEqualTo("thanks-by-addressing");
    }

    @Test
    void praiseIsAnsweredWhenItAsksSomething() {
        assertThat(ruleFor(Mentions.saying("Heel blij met de mooie tegels! Leveren jullie ook voegen?")))
                .isEqualTo("asks-something");
    }

    @Test
    void aPositiveReviewIsJustRecorded() {
        var review = Mentions.saying("Prachtige tegels, heel blij")
                .by("marga", 12_000L)
                .on(ChannelType.REVIEW_SITE);

        assertThat(ruleFor(review)).isEqualTo("positive-review");
        assertThat(judged(review).advice().react()).isFalse();
    }

    @Test
    void abuseThatHoldsAComplaintIsNotMereAbuse() {
        var advice = judged(Mentions.saying("Idioten, mijn bestelling is nog steeds niet geleverd"))
                .advice();

        assertThat(advice.react()).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mijn tegels zijn kapot aangekomen|HELP_INDIVIDUALS|ONE_TO_ONE",
                "Mijn tegels zijn kapot aangekomen|REPUTATION|PUBLIC",
                "Mijn tegels zijn kapot aangekomen|EXPLAIN_PRODUCTS|ONE_TO_ONE",
                "Wanneer zijn jullie open?|EXPLAIN_PRODUCTS|PUBLIC",
                "Wanneer zijn jullie open?|SEARCH_RESULTS|PUBLIC",
                "Wanneer zijn jullie open?|HELP_INDIVIDUALS|ONE_TO_ONE",
            })
    void theClientsGoalChoosesBetweenPublicAndOneToOne(String text, Goal goal, Audience audience) {
        var client = ClientView.of(Clients.tegelhuis(goal));

        var verdict = JUDGE.verdict(Mentions.saying(text).event(), client);

        assertThat(verdict.advice().audience()).isEqualTo(audience);
    }

    @Test
    void theFirstGoalThatFitsChooses() {
        var client = ClientView.of(Clients.tegelhuis(Goal.SEARCH_RESULTS, Goal.HELP_INDIVIDUALS));

        var verdict = JUDGE.verdict(Mentions.saying("Mijn tegels zijn kapot").event(), client);

        assertThat(verdict.advice().audience()).isEqualTo(Audience.PUBLIC);
        assertThat(verdict.reasons()).contains(new Verdict.Reason("audience", "goal-search-results", List.of()));
    }

    private static Verdict judged(Mentions mention) {
        return JUDGE.verdict(mention.event(), TEGELHUIS);
    }

    private static String ruleFor(Mentions mention) {
        var path = judged(mention).advice().path();
        return path.get(path.size() - 1).rule();
    }
}
