package balie.response.desk;

import static org.assertj.core.api.Assertions.assertThat;

import balie.theme.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the codes from triage's sources: services do not depend on each other, but their words must keep up. */
class CodesOfTriageTest {
    private static final Path TRIAGE = Path.of("../triage-service/src/main/java/balie/triage");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}([A-Z][A-Z0-9_]+)[,;]$");

    @ParameterizedTest
    @CsvSource({"rule, rule/Rule.java", "question, scheme/Question.java"})
    void everyCodeHasWordsInBothLanguages(String kind, String file) throws IOException {
        var codes = codes(TRIAGE.resolve(file));

        assertThat(codes).hasSizeGreaterThan(5);
        for (var language : Language.values())
            assertThat(Codes.in(language).stringPropertyNames())
                    .as(language.name())
                    .containsAll(codes.stream().map(code -> kind + "." + code).toList());
    }

    private static Set<String> codes(Path file) throws IOException {
        var codes = new TreeSet<String>();
        for (var found = CONSTANT.matcher(Files.readString(file)); found.find(); )
            codes.add(found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
        return codes;
    }
}
