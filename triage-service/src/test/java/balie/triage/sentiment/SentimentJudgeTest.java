package balie.triage.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.Verdict.Polarity;
import balie.triage.text.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentJudgeTest {
    private static final SentimentJudge JUDGE = SentimentJudge.shipped();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|POSITIVE|Goed geholpen.",
                "nl|NEGATIVE|Niet goed geholpen.",
                "nl|NEGATIVE|Ze helpen mij niet.",
                "nl|POSITIVE|Helemaal niet slecht, ik ben blij verrast!",
                "nl|NEGATIVE|Nooit tevreden geweest.",
                "nl|NEGATIVE|De winkel is mooi, maar de service is waardeloos.",
                "nl|POSITIVE|De levering duurde lang, maar het product is geweldig.",
                "nl|NEUTRAL|De winkel zit in de Kerkstraat.",
                "nl|NEUTRAL|Tot hoe laat zijn jullie open?",
                "nl|POSITIVE|❤️",
                "nl|NEGATIVE|kapot :(",
                "nl|NEGATIVE|SLECHTTTTT",
                "en|POSITIVE|Good service.",
                "en|NEGATIVE|Not good at all.",
                "en|NEGATIVE|I don't like it.",
                "en|POSITIVE|It was not bad, I really loved it.",
                "en|NEGATIVE|Nice shop but the staff was horrible.",
                "en|NEUTRAL|The shop is in Church Street.",
                "en|NEGATIVE|this is sooooo baaaad",
                "de|POSITIVE|Wunderbar 😍",
                "de|NEUTRAL|Der Laden ist schrecklich",
            })
    void wordsWeighByWhatStandsAroundThem(String language, Polarity polarity, String text) {
        assertThat(JUDGE.judge(Post.of(text), language).polarity()).isEqualTo(polarity);
    }

    @Test
    void intensifiersStrengthenAndDiminishersWeaken() {
        assertThat(score("heel erg slecht")).isLessThan(score("slecht"));
        assertThat(score("een beetje slecht")).isGreaterThan(score("slecht"));
        assertThat(score("slecht!!!")).isLessThan(score("slecht"));
        assertThat(score("dit is SLECHT gedaan")).isLessThan(score("dit is slecht gedaan"));
    }

    @Test
    void theWordsThatWeighedMostAreTold() {
        var feeling = JUDGE.judge(Post.of("De service is waardeloos en de telefoon is traag."), "nl");

        assertThat(feeling.words()).startsWith("waardeloos").contains("traag");
    }

    @Test
    void praiseAndBlameTogetherAreLessSureThanBlameAlone() {
        var both = JUDGE.judge(Post.of("Mooi en fijn, maar waardeloos en kapot en traag"), "nl");
        var blame = JUDGE.judge(Post.of("Waardeloos en kapot en traag"), "nl");

        assertThat(both.confidence()).isLessThan(blame.confidence());
    }

    private static double score(String text) {
        return JUDGE.judge(Post.of(text), "nl").score();
    }
}
