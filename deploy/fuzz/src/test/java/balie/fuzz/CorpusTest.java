package balie.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever once broke something, or led somewhere new, is fed again. */
class CorpusTest {
    private static final int LEAST = 20;
    /** As the launcher gives services: what nests too deeply for it breaks. */
    private static final int SMALL_STACK = 512 * 1024;

    @ParameterizedTest
    @EnumSource(Fuzzer.class)
    void nothingKeptBreaksIt(Fuzzer fuzzer) throws IOException, InterruptedException {
        var inputs = Fuzzer.kept(Path.of("corpus", fuzzer.word()));

        assertThat(inputs).hasSizeGreaterThanOrEqualTo(LEAST);
        var broken = new ArrayList<String>();
        var thread = new Thread(null, () -> inputs.forEach(input -> feed(fuzzer, input, broken)), "fed", SMALL_STACK);
        thread.start();
        thread.join();
        assertThat(broken).isEmpty();
    }

    private static void feed(Fuzzer fuzzer, Path input, List<String> broken) {
        try {
            fuzzer.feed(Files.readAllBytes(input));
        } catch (IOException | RuntimeException | Error e) {
            broken.add(input + ": " + e);
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
