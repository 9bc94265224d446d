package balie.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    @ParameterizedTest
    @ValueSource(strings = {"theme", "word"})
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        var english = texts(bundle + "_en");
        var dutch = texts(bundle + "_nl");

        assertThat(dutch.stringPropertyNames())
                .isEqualTo(english.stringPropertyNames())
                .isNotEmpty();
        assertThat(dutch.values()).doesNotContain("");
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var stream = BundlesTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
