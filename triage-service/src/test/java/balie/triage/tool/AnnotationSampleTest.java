package balie.triage.tool;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample that was labelled stays the one that the data gives. */
class AnnotationSampleTest {
    private static final int CHANNEL = 2;
    private static final int LANGUAGE = 3;

    @Test
    void everyChannelAndBothLanguagesAreInTheSample() throws IOException {
        var posts = sample().stream().map(line -> line.split("\t")).toList();

        var languages = posts.stream().collect(groupingBy(post -> post[LANGUAGE], counting()));

        assertThat(posts).hasSize(640);
        assertThat(posts.stream().map(post -> post[CHANNEL]).distinct()).hasSize(7);
        assertThat(languages).containsOnlyKeys("nl", "en").allSatisfy((language, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(256));
    }

    @Test
    void theSameDataGivesTheSameSample() throws IOException {
        var drawn = AnnotationSample.posts(Path.of(System.getProperty("balie.data", "")));
        assumeTrue(drawn.isPresent(), "left out: the system property balie.data names no folder with triage/dev");

        var lines = drawn.get().stream().map(AnnotationSample.Drawn::line);

        assertThat(lines).containsExactlyElementsOf(sample());
    }

    private static List<String> sample() throws IOException {
        try (var in = AnnotationSampleTest.class.getResourceAsStream("annotated-sample.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
