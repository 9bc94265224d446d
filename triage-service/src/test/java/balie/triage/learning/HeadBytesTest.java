package balie.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadBytesTest {
    private static final Judge JUDGE = new Judge();
    private static final List<String> POSTS =
            List.of("", "de tegel is stuk", "chauffeur kwam te laat", "iets heel anders, met 12 dingen!", "😡");

    @Test
    void aHeadReadAgainAnswersTheSame() {
        for (var labels : List.of(List.of("damage"), List.of("damage", ""))) {
            var head = Learner.learn(lessons(labels));

            var again = HeadBytes.head(HeadBytes.of(head));

            for (var post : POSTS) {
                assertThat(again.shares(features(post))).isEqualTo(head.shares(features(post)));
                assertThat(again.answer(features(post))).isEqualTo(head.answer(features(post)));
            }
            assertThat(HeadBytes.of(again)).isEqualTo(HeadBytes.of(head));
        }
    }

    @Test
    void theBytesAreFewerThanTheHeadTakes() {
        var head = Learner.learn(lessons(List.of("damage")));

        assertThat(HeadBytes.of(head).length).isLessThan(head.bytes());
    }

    @Test
    void whatIsNoHeadIsRefused() {
        var whole = HeadBytes.of(Learner.learn(lessons(List.of("damage"))));
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        for (var bytes : List.of(new byte[0], new byte[] {2, 3, 4}, half))
            assertThatThrownBy(() -> HeadBytes.head(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodyHadLearntFromDecides() {
        var lessons = lessons(List.of("damage"));

        var against = HeldBack.of(lessons, 20, lesson -> List.of("delivery"));
        var equal = HeldBack.of(lessons, 20, Lesson::right);

        assertThat(against.lessons()).isEqualTo(20);
        assertThat(against.isBetter()).isTrue();
        assertThat(equal.now()).isEqualTo(20);
        assertThat(equal.isBetter()).isFalse();
    }

    private static List<Lesson> lessons(List<String> labels) {
        var lessons = new ArrayList<Lesson>();
        for (int number = 0; number < 20; number++) {
            lessons.add(new Lesson(features("tegel " + number + " was gebarsten"), labels, List.of()));
            lessons.add(new Lesson(features("chauffeur kwam " + number + " te laat"), List.of("delivery"), List.of()));
        }
        return lessons;
    }

    private static Features features(String text) {
        return ClientHeads.features(JUDGE.judged(Mentions.saying(text).event(), ClientView.UNKNOWN));
    }
}
