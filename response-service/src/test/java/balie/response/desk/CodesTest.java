package balie.response.desk;

import static org.assertj.core.api.Assertions.assertThat;

import balie.theme.Language;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void bothLanguagesHaveWordsForTheSameCodes() {
        assertThat(Codes.in(Language.DUTCH).keySet())
                .isEqualTo(Codes.in(Language.ENGLISH).keySet());
    }

    @Test
    void aCodeIsToldInTheLanguageOfThePage() {
        assertThat(Codes.question("concerning", "en")).isEqualTo("Is it about this client?");
        assertThat(Codes.rule("lexicon", "nl")).isEqualTo("gevoelswoorden");
    }

    @Test
    void aCodeWithoutWordsIsShownAsItIs() {
        assertThat(Codes.rule("quantum-mood", "nl")).isEqualTo("quantum-mood");
    }
}
