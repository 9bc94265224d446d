package balie.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;
    private static final List<String> GROUNDS = List.of("paper", "desk", "raised", "accent-wash");
    private static final Pattern HEAT = Pattern.compile(
            "\\.heat-\\d \\{ background: color-mix\\(in srgb, var\\(--accent\\) (\\d+)%, var\\(--desk\\)\\)");

    static Stream<Palette> themes() {
        return Stream.of(Palette.light(), Palette.dark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextIsReadableOnEveryGround(Palette theme) {
        for (var ink : List.of("ink", "soft", "accent", "good", "warn", "late"))
            for (var ground : GROUNDS)
                assertThat(theme.contrast(ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everySemanticColourIsReadableOnItsOwnWash(Palette theme) {
        for (var colour : List.of("accent", "good", "warn", "late")) {
            assertThat(theme.contrast(colour, colour + "-wash")).as(colour).isGreaterThanOrEqualTo(TEXT);
            assertThat(theme.contrast("ink", colour + "-wash")).as(colour).isGreaterThanOrEqualTo(TEXT);
            assertThat(theme.contrast("accent", colour + "-wash"))
                    .as("link on " + colour)
                    .isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(theme.contrast("on-accent", "accent")).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void figuresAreReadableOnEveryShadeOfAHeatMap(Palette theme) {
        var steps = HEAT.matcher(Palette.sheet("charts.css")).results().toList();

        assertThat(steps).hasSize(8);
        for (var step : steps) {
            var percent = Integer.parseInt(step.group(1));
            assertThat(theme.contrastOnMix("ink", percent, "accent", "desk"))
                    .as(percent + "%")
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void fieldsAndBarsStandOutFromTheirGround(Palette theme) {
        assertThat(theme.contrast("edge", "raised")).isGreaterThanOrEqualTo(SHAPES);
        assertThat(theme.contrast("fill-negative", "raised")).isGreaterThanOrEqualTo(SHAPES);
        assertThat(theme.contrast("fill-positive", "raised")).isGreaterThanOrEqualTo(SHAPES);
        assertThat(theme.contrast("fill-neutral", "raised")).isGreaterThanOrEqualTo(2);
    }
}
