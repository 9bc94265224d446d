package balie.triage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors below which triage must not fall on real posts, without and after learning; what is measured today lies above them. */
class EvaluationTest {
    private static final String LEFT_OUT = "left out: the system property balie.data names no folder with triage/dev";

    @ParameterizedTest(name = "{0} {1}: at least {2} / {3}")
    @CsvSource({
        "SENTIMENT, nl_webshop_sent, 0.83, 0.71",
        "SENTIMENT, nl_trustpilot_bank, 0.88, 0.88",
        "SENTIMENT, nl_bolcom_clothing, 0.91, 0.92",
        "SENTIMENT, nl_bolcom_music, 0.84, 0.85",
        "SENTIMENT, en_airline_sent, 0.70, 0.66",
        "SENTIMENT, en_semeval17_tweets, 0.61, 0.60",
        "COMPLAINT, en_complaints, 0.75, 0.70",
        "LANGUAGE, lid_tatoeba, 0.996, 0.996",
        "LANGUAGE, lid_tweets_carter, 0.968, 0.968",
        "LANGUAGE, lid_lingua_word_pairs, 0.955, 0.955",
    })
    void realPostsAreJudgedNoWorseThanBefore(Task task, String set, double accuracy, double macroF1) {
        var score = score(new Bar(set, task, false, accuracy, macroF1, false));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.macroF1()).as("%s", score).isGreaterThanOrEqualTo(macroF1);
    }

    @ParameterizedTest(name = "{0} {1} after learning: at least {2} / {3}")
    @CsvSource({"SENTIMENT, nl_webshop_sent, 0.83, 0.70", "COMPLAINT, en_complaints, 0.83, 0.81"})
    void realCorrectionsAreLearntNoWorseThanBefore(Task task, String set, double accuracy, double macroF1) {
        var score = score(new Bar(set, task, true, accuracy, macroF1, false));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.macroF1()).as("%s", score).isGreaterThanOrEqualTo(macroF1);
    }

    @ParameterizedTest(name = "web shop topics, learning {0}: at least {1}")
    @CsvSource({"false, 0.79", "true, 0.81"})
    void topicsAreMetNoWorseThanBefore(boolean learning, double microF1) {
        var score = score(new Bar("nl_webshop_cat", Task.CATEGORY, learning, 0, microF1, true));

        assertThat(score.microF1()).as("%s", score).isGreaterThanOrEqualTo(microF1);
    }

    private static Score score(Bar bar) {
        var folder = System.getProperty("balie.data", "");
        var set = Labelled.set(Path.of(folder), bar.set());
        if (folder.isBlank() || set.isEmpty()) System.out.println("LEFT OUT: EvaluationTest; " + LEFT_OUT);
        assumeTrue(!folder.isBlank() && set.isPresent(), LEFT_OUT);
        return bar.score(set.get());
    }
}
