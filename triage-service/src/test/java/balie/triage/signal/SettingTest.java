package balie.triage.signal;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.triage.sentiment.SentimentJudge;
import balie.triage.signal.Setting.Sphere;
import balie.triage.text.Post;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    private static final CueBook CUES = CueBook.shipped();
    private static final SentimentJudge SENTIMENT = SentimentJudge.shipped();

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "De levering duurde drie weken|CUSTOMERS|false",
                "@iemand wanneer komt mijn bestelling?|CUSTOMERS|true",
                "Hoe laat gaan jullie open?|CUSTOMERS|true",
                "Wat een spannend boek, de schrijver kan wat|WORKS|false",
                "@iemand haha tot straks op het station|PEOPLE|false",
            })
    void theWordsTellWhatIsSpokenOfAndToWhom(String text, Sphere sphere, boolean toClient) {
        var setting = setting(text, ChannelType.MICROBLOG);

        assertThat(setting.sphere()).isEqualTo(sphere);
        assertThat(setting.toClient()).isEqualTo(toClient);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"FORUM, CUSTOMERS", "MICROBLOG, PEOPLE"})
    void aFeelingPutToNobodyIsAVerdictWherePeopleDoNotJustChat(ChannelType channel, Sphere sphere) {
        assertThat(setting("Helemaal geweldig!", channel).sphere()).isEqualTo(sphere);
    }

    private static Setting setting(String text, ChannelType channel) {
        var post = Post.of(text);
        var cues = CUES.in(post, "nl");
        var feeling = SENTIMENT.judge(post, "nl");
        return Setting.of(post, channel, cues, Tagging.tags(post, cues, feeling, List.of(), List.of()), feeling, false);
    }
}
