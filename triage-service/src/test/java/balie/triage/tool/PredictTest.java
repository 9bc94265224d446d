package balie.triage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balie.events.ChannelType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictTest {

    @Test
    void topicsAreJoinedByABar() {
        var predict = new Predict(Task.CATEGORY, ChannelType.MICROBLOG, List.of());

        assertThat(predict.label("Levering en levertijd prima, prijs te hoog")).isEqualTo("logistics|price");
    }

    @Test
    void correctionsAreLearntFirst() {
        var corrections = new ArrayList<Labelled>();
        for (int number = 0; number < 40; number++) {
            corrections.add(new Labelled("Broken thing", "the lamp arrived shattered, number " + number));
            corrections.add(new Labelled("Can't tell", "just saying hello to number " + number));
        }

        var predict = new Predict(Task.CATEGORY, ChannelType.FORUM, corrections);

        assertThat(predict.label("my lamp is shattered")).isEqualTo("Broken thing");
    }

    @Test
    void languagesAreNotLearnt() {
        var corrections = List.of(new Labelled("nl", "hallo"));

        assertThatThrownBy(() -> new Predict(Task.LANGUAGE, ChannelType.FORUM, corrections))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyALineFeedEndsALine() {
        assertThat(Labelled.lines("one\rand more\n\nthree\r\n")).containsExactly("one\rand more", "", "three");
        assertThat(Labelled.lines("")).isEmpty();
    }
}
