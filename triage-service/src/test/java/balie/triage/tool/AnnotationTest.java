package balie.triage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The floors below which motive and reaction must not fall on the posts that were annotated. */
class AnnotationTest {

    @Test
    void motiveAndReactionAreJudgedNoWorseThanBefore() {
        var annotations = Annotation.all(Path.of(System.getProperty("balie.data", "")));
        assumeTrue(annotations.isPresent(), "left out: the system property balie.data names no folder with triage/dev");

        var score = AnnotationScore.of(AnnotationScore.judged(annotations.get()));

        assertThat(score.first()).as("%s", score).isGreaterThanOrEqualTo(0.67);
        assertThat(score.any()).as("%s", score).isGreaterThanOrEqualTo(0.86);
        assertThat(score.react()).as("%s", score).isGreaterThanOrEqualTo(0.89);
    }
}
