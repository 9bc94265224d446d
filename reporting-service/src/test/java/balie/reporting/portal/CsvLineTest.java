package balie.reporting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", " =1+1", "\uFEFF=1+1", "\u200B+1", "\u00A0@A1", "＝1"})
    void aCellThatASpreadsheetMayTakeForAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(CsvLine.of(text).replaceFirst("^\"", ""))
                .startsWith("'")
                .contains(text.strip().substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "a\tb", "a\nb", "a\rb"})
    void whatSomeTakeForTheEndOfACellIsInQuotes(String text) {
        assertThat(CsvLine.of(text)).isEqualTo("\"" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a\t=1", "a\n=1", "a\r\n=1", "a; +1", "a;\"=1"})
    void aFormulaBehindAnotherProgramsSeparatorIsNoneEither(String text) {
        assertThat(CsvLine.of(text)).containsPattern("'[=+]1\"").doesNotContain("''");
    }

    @Test
    @Timeout(20)
    void aPostOfNothingButLinesIsLookedAtOnce() {
        var lines = "\n".repeat(150_000);

        assertThat(CsvLine.of(lines)).isEqualTo("\"'" + lines + "\"\r\n");
    }

    @Test
    void whatIsNoFormulaStandsAsItWasWritten() {
        assertThat(CsvLine.of("1+1 = 2", -3, null, "a \"b\"")).isEqualTo("1+1 = 2,-3,,\"a \"\"b\"\"\"\r\n");
    }
}
