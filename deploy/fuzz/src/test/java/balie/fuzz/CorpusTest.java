package balie.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever once broke something, or led somewhere new, is fed again. */
class CorpusTest {
    private static final int LEAST = 20;

    @ParameterizedTest
    @EnumSource(Fuzzer.class)
    void nothingKeptBreaksIt(Fuzzer fuzzer) throws IOException {
        var inputs = Fuzzer.kept(Path.of("corpus", fuzzer.word()));

        assertThat(inputs).hasSizeGreaterThanOrEqualTo(LEAST);
        for (var input : inputs) feed(fuzzer, input);
    }

    private static void feed(Fuzzer fuzzer, Path input) throws IOException {
        try {
            fuzzer.feed(Files.readAllBytes(input));
        } catch (RuntimeException | Error e) {
            throw new AssertionError(input + " breaks it", e);
        }
    }

    @Test
    void aBrokenPromiseIsTold() {
        assertThat(Stream.of("a\0b", "a\uD800b").filter(CorpusTest::isStorable)).isEmpty();
        assertThat(isStorable("a\uD83D\uDE00b")).isTrue();
    }

    private static boolean isStorable(String text) {
        try {
            Storable.check(text);
            return true;
        } catch (Broken e) {
            return false;
        }
    }
}
