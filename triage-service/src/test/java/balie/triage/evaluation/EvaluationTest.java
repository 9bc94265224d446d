package balie.triage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors below which triage must not fall on real posts; what is measured today lies somewhat above them. */
class EvaluationTest {
    private static final Predict PREDICT = new Predict();

    @ParameterizedTest(name = "{0} {1}: at least {2} / {3}")
    @CsvSource({
        "sentiment, nl_webshop_sent, 0.82, 0.69",
        "sentiment, nl_trustpilot_bank, 0.83, 0.60",
        "sentiment, nl_bolcom_clothing, 0.89, 0.91",
        "sentiment, nl_bolcom_music, 0.82, 0.84",
        "sentiment, en_airline_sent, 0.68, 0.64",
        "sentiment, en_semeval17_tweets, 0.60, 0.59",
        "complaint, en_complaints, 0.73, 0.65",
        "language, lid_tatoeba, 0.99, 0.99",
        "language, lid_lingua_word_pairs, 0.92, 0.92",
    })
    void realPostsAreJudgedNoWorseThanBefore(String task, String name, double accuracy, double macroF1) {
        var set = Labelled.set(name);
        assumeTrue(set.isPresent(), "left out: the system property balie.data names no folder with triage/dev");

        var score = Score.of(set.get(), text -> PREDICT.label(task, languageOf(name), text));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.macroF1()).as("%s", score).isGreaterThanOrEqualTo(macroF1);
    }

    private static String languageOf(String name) {
        return name.startsWith("nl_") ? "nl" : name.startsWith("en_") ? "en" : null;
    }
}
