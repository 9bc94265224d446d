package balie.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static final Judge JUDGE = new Judge();

    @Test
    void aPostHasTheSameFeaturesEachTime() {
        assertThat(features("Niet blij met de levering 😡")).isEqualTo(features("Niet blij met de levering 😡"));
    }

    @Test
    void theSameLessonsGiveTheSameHead() {
        var lessons = lessons(60);

        var first = Learner.learn(lessons);
        var second = Learner.learn(lessons);

        assertThat(second.shares(features("de tegel is stuk"))).isEqualTo(first.shares(features("de tegel is stuk")));
    }

    @Test
    void whatWasCorrectedIsMetInNewPosts() {
        var head = Tutor.learn(lessons(60)).orElseThrow();

        assertThat(head.answer(features("mijn tegel kwam gebarsten aan in de kist")))
                .containsExactly("damage");
        assertThat(head.answer(features("de chauffeur kwam weer een dag te laat")))
                .containsExactly("delivery");
    }

    @Test
    void aPostCanCarryMoreThanOneLabel() {
        var lessons = new ArrayList<>(lessons(60));
        for (int number = 0; number < 20; number++)
            lessons.add(lesson(
                    "chauffeur te laat en tegel gebarsten, nummer " + number,
                    List.of("damage", "delivery"),
                    List.of()));

        var head = Learner.learn(lessons);

        assertThat(head.answer(features("de chauffeur was te laat en de tegel gebarsten")))
                .containsExactlyInAnyOrder("damage", "delivery");
    }

    @Test
    void aFewCorrectionsLeaveItToTheSharedModel() {
        assertThat(Tutor.learn(lessons(28))).isEmpty();
        assertThat(Tutor.learn(List.of())).isEmpty();
    }

    @Test
    void aHeadThatIsNoBetterIsNotTaken() {
        var agreed = lessons(60).stream()
                .map(one -> new Lesson(one.features(), one.right(), one.right()))
                .toList();

        assertThat(Tutor.learn(agreed)).isEmpty();
    }

    @Test
    void headsAreSmallEnoughForFiveHundredClients() {
        var head = Learner.learn(lessons(200));

        assertThat(head.bytes()).isLessThan(140_000);
    }

    @Test
    void anyTextIsAnswered() {
        var head = Learner.learn(lessons(60));

        for (var text : List.of("", "😀😀", "x".repeat(100_000), "\ud83d lone", "שלום", "<p>&nbsp;</p>"))
            assertThat(head.answer(features(text))).hasSize(1);
    }

    private static List<Lesson> lessons(int count) {
        var lessons = new ArrayList<Lesson>();
        for (int number = 0; number < count; number++)
            lessons.add(
                    number % 2 == 0
                            ? lesson("tegel " + number + " was gebarsten", List.of("damage"), List.of())
                            : lesson("chauffeur kwam " + number + " te laat", List.of("delivery"), List.of()));
        return lessons;
    }

    private static Lesson lesson(String text, List<String> right, List<String> shared) {
        return new Lesson(features(text), right, shared);
    }

    private static Features features(String text) {
        return FeatureReader.read(JUDGE.judged(Mentions.saying(text).event(), ClientView.UNKNOWN), List.of());
    }
}
