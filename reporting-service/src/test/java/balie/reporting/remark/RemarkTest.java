package balie.reporting.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static Remark on(int... mentions) {
        return Remark.on(IntStream.of(mentions)
                .mapToObj(count -> new Bar(count, count / 2))
                .toList());
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertThat(on(0, 0, 0).kind()).isEqualTo(Remark.Kind.NOTHING);
        assertThat(on().kind()).isEqualTo(Remark.Kind.NOTHING);
    }

    @Test
    void aBarOfTwiceTheOthersStandsOut() {
        assertThat(on(10, 12, 41, 9)).isEqualTo(new Remark(Remark.Kind.STANDS_OUT, 2, new Bar(41, 20)));
    }

    @Test
    void aHandfulDoesNotStandOut() {
        assertThat(on(0, 4, 0, 0).kind()).isEqualTo(Remark.Kind.HIGHEST);
    }

    @Test
    void otherwiseTheFirstOfTheHighestIsNamed() {
        assertThat(on(10, 12, 12)).isEqualTo(new Remark(Remark.Kind.HIGHEST, 1, new Bar(12, 6)));
    }

    @Test
    void aCountIsComparedWhereEnoughCameBefore() {
        assertThat(Change.ofCount(164, 184).orElseThrow().by()).isBetween(0.12, 0.13);
        assertThat(Change.ofCount(164, 82)).contains(new Change(0.5, false));
        assertThat(Change.ofCount(4, 400)).isEmpty();
        assertThat(Change.ofCount(20, 20)).isEmpty();
    }

    @Test
    void aShareIsComparedInPointsAndNeverOfNothing() {
        assertThat(Change.ofShare(1, 4, 2, 4).orElseThrow().points()).isEqualTo(25);
        assertThat(Change.ofShare(0, 0, 2, 4)).isEmpty();
        assertThat(Change.ofShare(1, 4, 0, 0)).isEmpty();
    }

    @Test
    void anExcerptEndsAtAWordAndSaysThatItIsOne() {
        assertThat(Excerpt.of("kort", 10)).isEqualTo(new Excerpt("kort", false));
        assertThat(Excerpt.of("een heel lang verhaal", 15)).isEqualTo(new Excerpt("een heel lang", true));
        assertThat(Excerpt.of("😀😀😀", 2)).isEqualTo(new Excerpt("😀😀", true));
    }
}
