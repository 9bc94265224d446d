package balie.triage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource({
        "te laat, Het kwam veel te laat., true",
        "te laat, Te vroeg en laat., false",
        "te laat, 'te, laat', true",
        "bezorg*, De bezorgers waren er, true",
        "bezorg*, De zorg, false",
        "werkt|werken niet, Ze werken niet meer, true",
        "werkt * niet, De app werkt nog niet, true",
        "werkt * niet, De app werkt niet, false",
        "koude douche, koude. Douche, false",
        "brandnaam, #BrandNaam is top, true",
        "kut, stadskut, false",
    })
    void aPhraseIsFoundAsWritten(String phrase, String text, boolean found) {
        var book = Phrasebook.of("here", phrase);

        assertThat(book.in(Post.of(text)).isEmpty()).isEqualTo(!found);
    }
}
