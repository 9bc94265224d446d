package balie.triage.language;

import static org.assertj.core.api.Assertions.assertThat;

import balie.triage.text.Post;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = LanguageDetector.telling(List.of("nl", "en", "de", "fr"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|Waar blijft mijn bestelling nou?",
                "nl|Ik heb dit product gisteren teruggestuurd.",
                "nl|top geholpen door de klantenservice",
                "nl|Wat een gezellige winkel zeg",
                "en|Where is my parcel?",
                "en|I sent the product back yesterday.",
                "en|great help from your customer service",
                "en|such a lovely shop",
                "de|Wo bleibt meine Bestellung?",
                "de|Ich habe das Produkt gestern zurückgeschickt.",
                "de|Der Kundendienst hat mir sehr geholfen",
                "fr|Où est ma commande ?",
                "fr|J'ai renvoyé le produit hier.",
                "fr|le service client m'a bien aidé",
                "und|¿Dónde está mi paquete? Lo pedí hace una semana.",
                "und|Dov'è il mio pacco? L'ho ordinato la settimana scorsa.",
                "und|Gdzie jest moja paczka? Zamówiłem ją tydzień temu.",
                "und|Var är mitt paket? Jag beställde det förra veckan.",
                "und|Где моя посылка?",
                "und|我的包裹在哪里",
                "und|أين طردي",
                "und|12345 !!! 😡",
            })
    void aSentenceTellsItsLanguage(String language, String text) {
        assertThat(DETECTOR.detect(Post.of(text), null, List.of()).code()).isEqualTo(language);
    }

    @Test
    void theMoreThereIsToReadTheSurer() {
        double little = DETECTOR.detect(Post.of("in"), null, List.of()).confidence();
        double much = DETECTOR.detect(Post.of("wij wachten in de winkel op onze bestelling"), null, List.of())
                .confidence();

        assertThat(little).isLessThan(0.9);
        assertThat(much).isGreaterThan(0.95);
    }

    @Test
    void whatTheSourceDeclaresDecidesWhereWordsDoNot() {
        assertThat(DETECTOR.detect(Post.of("ok, super"), "de-DE", List.of()).code())
                .isEqualTo("de");
        assertThat(DETECTOR.detect(Post.of("ok, super"), "nl-NL", List.of()).code())
                .isEqualTo("nl");
        assertThat(DETECTOR.detect(Post.of("Where on earth is my parcel?"), "nl-NL", List.of())
                        .code())
                .isEqualTo("en");
    }
}
