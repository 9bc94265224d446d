package balie.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void theReadersChoiceWinsOverTheBrowsers() {
        assertThat(Language.chosenBy("nl", "en")).isEqualTo(Language.DUTCH);
    }

    @Test
    void theBrowsersFirstLanguageThatWeSpeakIsTaken() {
        assertThat(Language.chosenBy(null, "fr-FR,nl-BE;q=0.8,en;q=0.5")).isEqualTo(Language.DUTCH);
    }

    @Test
    void nonsenseIsEnglish() {
        assertThat(Language.chosenBy("klingon", null)).isEqualTo(Language.ENGLISH);
        assertThat(Language.chosenBy(null, ";;q=zero")).isEqualTo(Language.ENGLISH);
        assertThat(Language.chosenBy(null, "")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aTemplatesLocaleIsUnderstoodHoweverItIsGiven() {
        assertThat(Language.of("nl-NL")).isEqualTo(Language.DUTCH);
        assertThat(Language.of(Locale.forLanguageTag("nl"))).isEqualTo(Language.DUTCH);
        assertThat(Language.of(null)).isEqualTo(Language.ENGLISH);
    }
}
