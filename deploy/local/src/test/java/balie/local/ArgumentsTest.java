package balie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Path HOME = Path.of("/desk");

    @Test
    void upAloneTakesTheDefaults() {
        assertThat(parse("up"))
                .isEqualTo(new Arguments("up", List.of(), Path.of("/desk/data"), 8080, true, false, null, "microblog"));
    }

    @Test
    void optionsMayStandAnywhere() {
        var arguments = parse("--port", "9000", "up", "--data", "/elsewhere/", "--no-demo");

        assertThat(arguments)
                .isEqualTo(
                        new Arguments("up", List.of(), Path.of("/elsewhere"), 9000, false, false, null, "microblog"));
    }

    @Test
    void aCommandOfTwoWordsTakesItsFile() {
        var arguments = parse("client", "apply", "floorhuis.yaml");

        assertThat(arguments.command()).isEqualTo("client apply");
        assertThat(arguments.operands()).containsExactly("floorhuis.yaml");
    }

    @Test
    void nothingSaidAsksForHelp() {
        assertThat(parse().command()).isEqualTo("help");
        assertThat(parse("up", "--help").command()).isEqualTo("help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65530", "eighty", "-1", "99999999999"})
    void aPortThatCannotBeIsRefused(String port) {
        assertThatThrownBy(() -> parse("up", "--port", port))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upp", "client", "rebuild all", "--fast"})
    void whatIsUnknownIsNamed(String words) {
        assertThatThrownBy(() -> parse(words.split(" ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .hasMessageContaining("./balie help");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> parse("up", "--data"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aTrialNamesItsClientAndChannel() {
        var arguments =
                parse("triage", "try", "Waar blijft mijn tegel?", "--client", "tegelplein", "--channel", "forum");

        assertThat(arguments.command()).isEqualTo("triage try");
        assertThat(arguments.operands()).containsExactly("Waar blijft mijn tegel?");
        assertThat(arguments.client()).isEqualTo("tegelplein");
        assertThat(arguments.channel()).isEqualTo("forum");
    }

    private static Arguments parse(String... line) {
        return Arguments.parse(List.of(line), HOME);
    }
}
